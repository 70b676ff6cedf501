import { getGroupsCsv } from '@kentongan/contract';

import type { Language } from './language.ts';

/** Which part of a regency a page shows. */
export interface PagePlace {
  readonly district?: string | undefined;
  readonly group?: string | undefined;
  readonly page?: number | undefined;
}

/** Which activities a page shows. */
export interface FeedChoice {
  readonly group?: string | undefined;
  readonly type?: string | undefined;
}

/** Addresses of our pages about one regency. */
export interface PageLinks {
  directory(place?: PagePlace): string;
  coverage(): string;
  activities(choice?: FeedChoice): string;
  /** The form to the office, or about a group. */
  contact(group?: string): string;
  csv(): string;
}

/** What {@link createPageLinks} needs. */
export interface PageLinksOptions {
  /** Address of this backend without a slash at its end, absolute or relative. */
  readonly root: string;
  readonly regency: string;
  /** Named in the address when it is not the office's own. */
  readonly language: Language | undefined;
  /** Stays with a visitor who goes from page to page. */
  readonly theme?: string | undefined;
}

/** Where the backend is, seen from any of its frame pages, also below a path of a proxy. */
export const rootOfFrames = '../..';

/** Makes the addresses of one regency; parameters always come in the same order. */
export function createPageLinks({ root, regency, language, theme }: PageLinksOptions): PageLinks {
  const link = (widget: string, { district, group, page, type }: PagePlace & FeedChoice) => {
    const query = new URLSearchParams({ regency });
    const add = (name: string, value: string | undefined) => {
      if (value !== undefined) query.set(name, value);
    };
    add('lang', language);
    add('district', district);
    add('group', group);
    add('type', type);
    add('page', page === undefined || page === 1 ? undefined : String(page));
    add('theme', theme);
    return `${root}/embed/frame/${widget}?${query}`;
  };
  return {
    directory: (place = {}) => link('directory', place),
    coverage: () => link('coverage', {}),
    activities: (choice = {}) => link('activity-feed', choice),
    contact: (group) => link('contact-form', { group }),
    csv: () => root + getGroupsCsv.path.replace(':regency', regency),
  };
}
