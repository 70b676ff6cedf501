/** Marks the widget that is printed. */
const mark = 'data-kim-print';

/** Prints one widget without the rest of the page around it. */
export function printAlone(root: ShadowRoot): void {
  // Such a browser prints the page as it is.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return print();
  const widget = outermost(root);
  const sheet = new CSSStyleSheet();
  // What stands beside the widget, or beside what it stands in, stays off the paper.
  sheet.replaceSync(
    `@media print{body :not([${mark}],[${mark}] *,:has([${mark}])){display:none!important}}`,
  );
  widget.setAttribute(mark, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const restore = (): void => {
    widget.removeAttribute(mark);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** The element of the document that holds the widget, when it stands inside another component. */
function outermost(root: ShadowRoot): Element {
  const around = root.host.getRootNode();
  return around instanceof ShadowRoot ? outermost(around) : root.host;
}
