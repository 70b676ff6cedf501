import type { Page } from '@kentongan/contract';

import { ContractError } from './errors.js';

/** Every item of a paged list, fetched page by page as it is read. */
export interface PagedList<Item> extends AsyncIterable<Item> {
  /** Reads whole pages instead of items. */
  pages(): AsyncIterable<Page<Item>>;

  /**
   * Collects items into an array.
   *
   * The limit is required, because only the caller knows how much fits.
   */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** Makes a list out of a function that reads the page behind a cursor. */
export function createPagedList<Item>(
  readPage: (cursor: string | undefined) => Promise<Page<Item>>,
): PagedList<Item> {
  async function* pages(): AsyncGenerator<Page<Item>> {
    let cursor: string | undefined;
    for (;;) {
      const page = await readPage(cursor);
      yield page;
      if (page.nextCursor === null) return;
      if (page.nextCursor === cursor) {
        throw new ContractError('The same cursor came twice');
      }
      cursor = page.nextCursor;
    }
  }

  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }

  return {
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit }) {
      const collected: Item[] = [];
      if (limit <= 0) return collected;
      for await (const item of items()) {
        if (collected.push(item) >= limit) break;
      }
      return collected;
    },
  };
}
