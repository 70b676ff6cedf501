import type { Wording } from './language.ts';
import type { HeadingLevel } from './markup.ts';
import type { PageLinks } from './page-links.ts';

/** How a page of the directory is written. */
export interface DirectoryView {
  readonly wording: Wording;
  /** Level of the headings of districts. */
  readonly headingLevel: HeadingLevel;
  /** Without them nothing is linked. */
  readonly links: PageLinks | undefined;
}
