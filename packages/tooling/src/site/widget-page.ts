import type {
  WidgetAttribute,
  WidgetDescription,
  WidgetPart,
} from '../editor-data/widget-description.ts';

/** The page of one widget, from its manifest: what a page can set, hear, fill and style. */
export function widgetPage(widget: WidgetDescription): string {
  const { tagName, description, attributes, events, slots, cssParts, cssProperties } = widget;
  const entry = tagName.replace(/^kim-/, '');
  return [
    `# &lt;${tagName}&gt;\n`,
    `${description}\n`,
    ...demo(widget),
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
    ...parts('Parts', cssParts),
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

/** The widget itself, with what can be chosen about it; `widget-demo.js` brings it to life. */
function demo({ tagName, attributes }: WidgetDescription): string[] {
  return [
    '<div class="kim-demo">',
    `<fieldset aria-label="Attributes of ${tagName}">`,
    ...attributes.flatMap((attribute) => setting(attribute) ?? []),
    '</fieldset>',
    `<div data-kim-demo="${tagName}">The live widget needs JavaScript.</div>`,
    '<output aria-label="Markup"></output>',
    '</div>',
    '<script defer src="../assets/widget-demo.js"></script>\n',
    'All groups, people and messages in it are invented, and nothing leaves this page.\n',
  ];
}

/** What a page chooses among a few; a code or an address makes no sense here. */
function setting({ name, type, values }: WidgetAttribute): string | undefined {
  const choices = name === 'lang' ? ['id', 'en'] : values.filter((value) => value !== '');
  const field = `data-attribute="${name}" autocomplete="off"`;
  if (choices.length > 0) {
    const options = choices.map((choice) => `<option>${choice}</option>`).join('');
    return `<label>${name} <select ${field}><option value="">(default)</option>${options}</select></label>`;
  }
  if (type === 'boolean') return `<label><input type="checkbox" ${field}> ${name}</label>`;
  if (type === 'number') return `<label>${name} <input type="number" min="0" ${field}></label>`;
  return undefined;
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
