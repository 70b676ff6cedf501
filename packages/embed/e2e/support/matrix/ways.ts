/** How often and when something of ours comes to a page. */
export const timings = ['first', 'late', 'twice', 'two versions'] as const;
export type Timing = (typeof timings)[number];

/** What a way is written with. */
export interface WayInput {
  readonly backend: string;
  /** What oEmbed gives for the directory. */
  readonly oembedHtml: string;
}

/** A way to bring the directory to a page. */
export interface Way {
  readonly name: string;
  /** The script of the page, when it has one. */
  readonly file?: 'kim.js' | 'frame.js';
  /** The place of the directory. */
  place(input: WayInput): string;
  /** Whether code and data are files on the page's own site, which asks nobody else. */
  readonly isOwn?: boolean;
  /** Whether nobody knows which script of the page runs first. */
  readonly isAsync?: boolean;
  /** Where its first row is. */
  readonly isFrame?: boolean;
  /** Timings that make no sense here, with the reason. */
  readonly senseless?: Partial<Record<Timing, string>>;
}

const link = (backend: string): string =>
  `<a href="${backend}/r/35.02/direktori">Direktori KIM</a>`;

/** Another version beside the one of `/embed/v1/`, with a build of its own. */
export const otherVersion = '0.0.9';

/** Where a site keeps its snapshot. */
export const ownFolder = '/kim';

export const ways: readonly Way[] = [
  {
    name: 'tag',
    file: 'kim.js',
    place: ({ backend }) => `<kim-directory regency="35.02">${link(backend)}</kim-directory>`,
  },
  {
    name: 'mount',
    file: 'kim.js',
    place: ({ backend }) =>
      `<div data-kim-widget="directory" data-regency="35.02">${link(backend)}</div>`,
  },
  {
    name: 'frame',
    file: 'frame.js',
    isFrame: true,
    place: ({ backend }) =>
      `<iframe src="${backend}/embed/frame/directory?regency=35.02" title="Direktori KIM" width="100%" height="700"></iframe>`,
  },
  {
    name: 'oEmbed',
    isFrame: true,
    place: ({ oembedHtml }) => oembedHtml,
    senseless: { 'two versions': 'the page has no script of ours' },
  },
  {
    name: 'plugin',
    file: 'kim.js',
    isAsync: true,
    // As the WordPress plugin writes it around its block.
    place: ({ backend }) =>
      `<div class="wp-block-kentongan-widget"><div data-kim-widget="directory" data-regency="35.02">${link(backend)}</div></div>`,
    senseless: { twice: 'WordPress loads a script of one name once, so this is the row «first»' },
  },
  {
    name: 'snapshot',
    file: 'kim.js',
    isOwn: true,
    place: ({ backend }) =>
      `<kim-directory regency="35.02" src="${ownFolder}">${link(backend)}</kim-directory>`,
  },
];
