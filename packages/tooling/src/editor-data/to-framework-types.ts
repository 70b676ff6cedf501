import type { WidgetAttribute, WidgetDescription, WidgetPart } from './widget-description.ts';

/** The frameworks whose templates learn the widgets. */
export type Framework = 'react' | 'vue' | 'svelte';

interface Manner {
  readonly imports: string;
  readonly opening: string;
  readonly closing: string;
  /** Type of one element; `Own` names its properties, `Class` its class. */
  readonly element: string;
  /**
   * What an attribute with a hyphen takes besides text when it is a boolean: `false` only where the
   * framework then takes the attribute away. `never` where the framework reads it as the property.
   */
  readonly booleanAttribute: string;
  /** How a listener for `kim-message-send` is written. */
  listener(event: string): string;
}

const manners: Readonly<Record<Framework, Manner>> = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    opening: "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {",
    closing: '    }\n  }\n}',
    element: 'DetailedHTMLProps<Omit<HTMLAttributes<Class>, keyof Own> & Own, Class>',
    booleanAttribute: "boolean | ''",
    listener: (event) => `on${event}`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    opening: "declare module 'vue' {\n  interface GlobalComponents {",
    closing: '  }\n}',
    element: 'new () => { $props: Omit<HTMLAttributes, keyof Own> & ReservedProps & Own }',
    booleanAttribute: 'never',
    listener: (event) =>
      `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    opening: "declare module 'svelte/elements' {\n  interface SvelteHTMLElements {",
    closing: '  }\n}',
    element: 'Omit<HTMLAttributes<Class>, keyof Own> & Own',
    booleanAttribute: "true | ''",
    listener: (event) => `on${event}`,
  },
};

/**
 * Declarations that teach the templates of a framework the widgets.
 *
 * The types of properties are those of the element classes, so the two cannot part.
 */
export function toFrameworkTypes(
  framework: Framework,
  widgets: readonly WidgetDescription[],
): string {
  const manner = manners[framework];
  return [
    manner.imports,
    '',
    ...widgets.map(({ className, module }) => {
      return `import type { ${className} } from '${fromFrameworks(module)}';`;
    }),
    '',
    ...widgets.flatMap((widget) => [...ownProperties(widget, manner), '']),
    manner.opening,
    ...widgets.flatMap(({ tagName, className, description }) => [
      `      /** ${description} */`,
      `      '${tagName}': ${manner.element
        .replaceAll('Own', ownName(className))
        .replaceAll('Class', className)};`,
    ]),
    manner.closing,
    '',
  ].join('\n');
}

function ownProperties(
  widget: WidgetDescription,
  { listener, booleanAttribute }: Manner,
): string[] {
  const { className, module } = widget;
  const line = ({ description }: WidgetPart, key: string, type: string): string =>
    `  /** ${description} */\n  ${key}?: ${type} | undefined;`;
  const ofClass = (property: string): string => `${className}['${property}']`;
  const hyphened = widget.attributes.filter(
    ({ name, property }) => name !== property && booleanAttribute !== 'never',
  );
  const attributeType = ({ type, property }: WidgetAttribute): string => {
    if (type === 'boolean') return booleanAttribute;
    return type === 'number' ? `number | \`\${number}\`` : ofClass(property);
  };
  return [
    `/** What \`<${widget.tagName}>\` takes in a template. */`,
    `export interface ${ownName(className)} {`,
    ...widget.attributes.map((attribute) =>
      line(attribute, attribute.property, ofClass(attribute.property)),
    ),
    ...hyphened.map((attribute) =>
      line(attribute, `'${attribute.name}'`, attributeType(attribute)),
    ),
    ...widget.properties.map((property) => line(property, property.name, ofClass(property.name))),
    ...widget.events.map((event) =>
      line(
        event,
        `'${listener(event.name)}'`,
        `((event: import('${fromFrameworks(module)}').${event.className}) => void)`,
      ),
    ),
    '}',
  ];
}

function ownName(className: string): string {
  return `${className.replace(/Element$/, '')}Properties`;
}

/** The declarations lie in `dist/frameworks`. */
function fromFrameworks(module: string): string {
  return module.replace(/^dist\//, '../');
}
