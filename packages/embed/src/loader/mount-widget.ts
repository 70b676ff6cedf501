/**
 * Takes out quotes and spaces that a word processor or an editor has put into a value: ours have no
 * quotes, and nothing beyond ASCII.
 */
export function unquote(text: string | null): string {
  return (text || '').replace(/[^ -~]|["']/g, '');
}

/** All that a mount hands on: no code, nothing that a policy refuses, nothing that names an element. */
const handedOn = /^data-(?!on|kim-|(?:api|id|style)$)/;

/**
 * Puts a widget into a `<div data-kim-widget>`, or follows what has changed in the div since.
 *
 * What the div holds is the fallback, so it moves into the widget; also what the parser adds later.
 */
export function mountWidget(div: Element, tag: string): Element {
  const widget = div.querySelector(tag) || document.createElement(tag);
  div.getAttributeNames().forEach((name) => {
    const target = name.replace(handedOn, '');
    if (target !== name) {
      widget.setAttribute(target, unquote(div.getAttribute(name)));
    }
  });
  if (!widget.parentNode) div.prepend(widget);
  while (widget.nextSibling) widget.append(widget.nextSibling);
  return widget;
}
