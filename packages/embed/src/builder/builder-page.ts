/** What the backend says of a choice; see its `builder/builder-view.ts`. */
export interface BuilderView {
  readonly steps: readonly {
    readonly name: string;
    readonly title: string;
    readonly place: string;
    readonly code: string;
    readonly link?: { readonly href: string; readonly text: string };
  }[];
  readonly warnings: readonly string[];
  readonly preview: string;
  readonly query: string;
  readonly districts: readonly Option[];
  readonly layouts: readonly Option[];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the backend says of a page that was checked. */
export interface CheckView {
  readonly summary: string;
  readonly findings: readonly {
    readonly code: string;
    readonly title: string;
    readonly advice: string;
    readonly where: string;
    readonly found: string;
    readonly line: string;
  }[];
}

/** A part of the page that the backend has written. */
export function requirePart<Part extends HTMLElement = HTMLElement>(name: string): Part {
  // The backend writes each part as the element that its caller names.
  const part = document.querySelector<Part>(`[data-${name}]`);
  if (!part) throw new Error(`The page has no ${name}.`);
  return part;
}
