/** What a page can use of one widget, as editors and documentation tell it. */
export interface WidgetDescription {
  readonly tagName: string;
  readonly className: string;
  /** Published module that registers the element: `dist/coverage/coverage-element.js`. */
  readonly module: string;
  readonly description: string;
  readonly attributes: readonly WidgetAttribute[];
  /** Properties that no attribute sets. */
  readonly properties: readonly WidgetPart[];
  readonly methods: readonly WidgetPart[];
  readonly events: readonly WidgetEvent[];
  readonly slots: readonly WidgetPart[];
  readonly cssParts: readonly WidgetPart[];
  readonly cssProperties: readonly (WidgetPart & { readonly default: string })[];
}

/** Something with a name that a sentence explains. */
export interface WidgetPart {
  readonly name: string;
  readonly description: string;
}

/** An attribute and the property that mirrors it. */
export interface WidgetAttribute extends WidgetPart {
  readonly property: string;
  readonly type: string;
  readonly default: string;
  /** The words it takes, when they are few. */
  readonly values: readonly string[];
}

/** An event and the class of its object. */
export interface WidgetEvent extends WidgetPart {
  readonly className: string;
}
