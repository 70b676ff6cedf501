/** What a mount does not hand on: code, what a policy refuses, what names an element. */
const withheld = /^(?:on|kim-|(?:api|id|style)$)/;

/**
 * Puts a widget into a `<div data-kim-widget>`, or follows what has changed in the div since.
 *
 * What the div holds is the fallback, so it moves into the widget; also what the parser adds later.
 */
export function mountWidget(div: Element, tag: string): Element {
  const widget = div.querySelector(tag) || document.createElement(tag);
  div.getAttributeNames().forEach((name) => {
    const target = name.replace('data-', '');
    if (target !== name && !withheld.test(target)) {
      widget.setAttribute(target, div.getAttribute(name)!);
    }
  });
  if (!widget.parentNode) div.prepend(widget);
  while (widget.nextSibling) widget.append(widget.nextSibling);
  return widget;
}
