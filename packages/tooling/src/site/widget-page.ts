import type { WidgetDescription, WidgetPart } from '../editor-data/widget-description.ts';

/** The page of one widget, from its manifest: what a page can set, hear, fill and style. */
export function widgetPage(widget: WidgetDescription): string {
  const { tagName, description, attributes, events, slots, cssParts, cssProperties } = widget;
  const entry = tagName.replace(/^kim-/, '');
  return [
    `---\ntitle: '<${tagName}>'\n---\n`,
    `# \`<${tagName}>\`\n`,
    `${description}\n`,
    '```html',
    '<script async src="https://kim.example.go.id/embed/v1/kim.js"></script>',
    `<${tagName} regency="35.02"></${tagName}>`,
    '```\n',
    'In an application that bundles:\n',
    '```ts',
    `import '@kentongan/widgets/${entry}';`,
    '```\n',
    ...table(
      'Attributes',
      ['attribute', 'what it does', 'values', 'default'],
      [
        ...attributes.map(({ name, description: about, values, type, default: initial }) => [
          code(name),
          about,
          values.length > 0 ? values.map(code).join(', ') : code(type),
          initial === '' ? '' : code(initial),
        ]),
      ],
    ),
    ...parts('Properties without an attribute', widget.properties),
    ...parts('Methods', widget.methods),
    ...parts('Events', events),
    ...parts(
      'Slots',
      slots.map((slot) => (slot.name === '' ? { ...slot, name: '(the content)' } : slot)),
    ),
    ...parts('Parts, for `::part()`', cssParts),
    ...table(
      'Custom properties',
      ['property', 'what it does', 'default'],
      [
        ...cssProperties.map(({ name, description: about, default: initial }) => [
          code(name),
          about,
          code(initial),
        ]),
      ],
    ),
  ].join('\n');
}

function parts(title: string, list: readonly WidgetPart[]): string[] {
  return table(
    title,
    ['name', 'what it is'],
    list.map(({ name, description }) => [code(name), description]),
  );
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** A bar would end the cell of the table. */
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
