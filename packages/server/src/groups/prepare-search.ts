import { setImmediate as letOthersWork } from 'node:timers/promises';

import type { GroupSearch } from '@kentongan/contract';

const maxMilliseconds = 10;

/** Prepares a search in short pieces, so that no other request waits for a large regency. */
export async function prepareSearch(search: GroupSearch): Promise<void> {
  for (;;) {
    const end = performance.now() + maxMilliseconds;
    if (search.prepare(() => performance.now() > end)) return;
    await letOthersWork();
  }
}
