/** Written in by the build. */
declare const KIM_FIRST_ROWS: {
  /** Address of the first rows below the backend's, with `:regency` where the code belongs. */
  readonly request: string;
  /** What they look like. */
  readonly cssText: string;
  /** SHA-256 of the element's own code. */
  readonly digest: string;
};

// Named once, because the build writes all of it wherever the name stands.
const { request, cssText, digest } = KIM_FIRST_ROWS;

export { cssText, digest };

/** Where the first rows of an element's directory are, below the address of the backend. */
export function firstRowsPath(element: Element): string {
  return request.replace(':regency', element.getAttribute('regency')!);
}

/** The directory whose first rows are shown before its code is there. */
export function findDirectory(): Element | null {
  return document.querySelector('kim-directory[regency]');
}
