import {
  addHandWrittenPage,
  addHintedPage,
  addOurPage,
  addRivalPage,
  rivalNames,
  type BenchGroup,
  type RivalName,
  type Size,
} from './bench-pages.ts';
import { readText } from './start-bench-site.ts';
import type { Stage } from './with-stage.ts';

/** A way to put a directory on a page, and where its parts are. Selectors look into shadow roots. */
export interface Peer {
  readonly name: string;
  /** The page as its maker would publish it. */
  readonly url: string;
  /** The page with as many rows below each other as its way of listing allows. */
  readonly longUrl: string;
  readonly row: string;
  readonly input: string;
}

/** Rows and search boxes of the libraries. */
const parts = {
  datatables: { row: '#groups tbody tr', input: '.dt-search input' },
  gridjs: { row: '#groups tbody tr', input: 'input.gridjs-search-input' },
  list: { row: '.list tr', input: 'input.search' },
} as const satisfies Partial<Record<RivalName, Pick<Peer, 'row' | 'input'>>>;

/** What makes a library list all rows where it would show pages of 25. */
const endless = {
  datatables: ['pageLength: 25', 'paging: false'],
  gridjs: ['pagination: { limit: 25 },', ''],
  list: ['page: 25, pagination: true', 'page: 100000'],
} as const;

/** Publishes the pages of all that is compared, ours first. */
export async function addPeers(
  stage: Stage,
  size: Size,
  groups: readonly BenchGroup[],
): Promise<readonly Peer[]> {
  // Rows of the widget, and those of the element written by hand.
  const own = { row: '[part=item], a[href^="#kim="]', input: 'input[type=search]' };
  const peer = (name: string, url: string): Peer => ({ ...own, name, url, longUrl: url });
  return [
    peer('ours, one line', addOurPage(stage, size)),
    peer('ours, with hints', await addHintedPage(stage, size)),
    peer('written by hand', addHandWrittenPage(stage, size)),
    ...(Object.keys(parts) as (keyof typeof parts)[]).map((rival): Peer => {
      const { url } = addRivalPage(stage, rival, size, groups);
      return {
        ...parts[rival],
        name: rivalNames[rival],
        url,
        longUrl: addLong(stage, rival, size),
      };
    }),
  ];
}

function addLong({ site }: Stage, rival: keyof typeof endless, size: Size): string {
  const [paged, listed] = endless[rival];
  const text = readText(`rivals/${rival}.html`);
  if (!text.includes(paged)) throw new Error(`${rival}.html does not say "${paged}"`);
  const rows = `${site.origin}/data/rows-${size}.json`;
  return site.addPage(
    `${rival}-${size}-long`,
    text.replace(paged, listed).replace('{{rows}}', rows),
  );
}
