import type { WidgetDescription } from '../editor-data/widget-description.ts';

/** What pages use of the widgets, by name: the part of the public API that no type shows. */
export function describeWidgets(widgets: readonly WidgetDescription[]): string {
  const names = (parts: readonly { readonly name: string }[]): string =>
    parts
      .map(({ name }) => name)
      .sort()
      .join(' ');
  return widgets
    .flatMap((widget) => [
      `<${widget.tagName}>`,
      ...widget.attributes
        .map(({ name, type, default: initial }) => `  attribute ${name}: ${type} = ${initial}`)
        .sort(),
      `  events: ${names(widget.events)}`,
      `  slots: ${names(widget.slots)}`,
      `  parts: ${names(widget.cssParts)}`,
      `  custom properties: ${names(widget.cssProperties)}`,
      '',
    ])
    .join('\n');
}
