/** Nonce of the pages of the tests; a site makes a new one for each answer. */
const nonce = 'cmFuZG9t';

/** A Content-Security-Policy as the guide for webmasters documents it. */
export interface Policy {
  readonly name: string;
  /** Of a page that shows widgets of the backend at an address. @defaultValue no policy */
  readonly text?: (backend: string) => string;
  /** What every script tag of the page carries. */
  readonly scriptAttributes?: string;
}

/** The lines that the guide gives, and nothing else. */
const documented = (backend: string, scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; connect-src ${backend}; img-src ${backend} data:; frame-src ${backend}`;

export const policies: readonly Policy[] = [
  { name: 'no policy' },
  { name: 'strict CSP', text: (backend) => documented(backend, backend) },
  {
    name: 'nonce',
    text: (backend) => documented(backend, `'nonce-${nonce}'`),
    scriptAttributes: `nonce="${nonce}"`,
  },
  {
    name: 'Trusted Types',
    text: (backend) =>
      `${documented(backend, backend)}; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
];
