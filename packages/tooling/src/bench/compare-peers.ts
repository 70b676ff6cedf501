import { readGroups, readWholeGroups, type Size } from './bench-pages.ts';
import { chooseNames } from './choose-names.ts';
import { formatColumns } from './format-columns.ts';
import { measureKey, measureScroll, type SearchedNames } from './measure-peer.ts';
import { measureVisit, type Visit } from './measure-visit.ts';
import { median } from './median.ts';
import { addPeers, type Peer } from './peers.ts';
import { withStage, type Stage } from './with-stage.ts';

/** What is compared; less of it for a first look. */
export interface ComparisonOptions {
  readonly sizes?: readonly Size[];
  readonly rounds?: number;
}

const heads = ['first row', 'transferred', 'blocked', 'layout shift', 'search key'];

/**
 * Prints what ours and its peers cost their visitors on a slow phone, measured in one run: medians,
 * each round in another order. Nothing of it is enforced.
 */
export async function comparePeers(
  print: (line: string) => void,
  { sizes = [307, 1_000, 10_000], rounds = 5 }: ComparisonOptions = {},
): Promise<void> {
  await withStage(async (stage) => {
    for (const size of sizes) {
      const groups = await readGroups(stage, size);
      const peers = await addPeers(stage, size, groups);
      const searched = await chooseSearched(stage, size, rounds + 1);
      const visits = await visitInTurn(stage, peers, searched.first, rounds);
      const scrolls = size === 10_000 ? await scrollInTurn(stage, peers, rounds) : undefined;
      const rows: string[][] = [];
      for (const [index, peer] of peers.entries()) {
        const seen = visits[index] ?? [];
        const middle = (pick: (visit: Visit) => number): number => median(seen.map(pick));
        const key = await measureKey(stage.browser, peer, searched);
        rows.push([
          peer.name,
          `${middle(({ firstRow }) => firstRow).toFixed(0)} ms`,
          `${(middle(({ bytes }) => bytes) / 1_000).toFixed(1)} kB`,
          `${middle(({ blocking }) => blocking).toFixed(0)} ms`,
          middle(({ shift }) => shift).toFixed(4),
          `${key.toFixed(0)} ms`,
          ...(scrolls ? [`${median(scrolls[index] ?? []).toFixed(1)} %`] : []),
        ]);
      }
      print(`\n${size} groups, slow 4G, processor slowed 4 times, medians of ${rounds}`);
      print(
        formatColumns([['', ...heads, ...(scrolls ? ['frames missed scrolling'] : [])], ...rows]),
      );
    }
  });
}

async function chooseSearched(stage: Stage, size: Size, count: number): Promise<SearchedNames> {
  // The package is there only after the build, so it is not imported at the top.
  const { createGroupSearch } = await import('@kentongan/contract');
  const groups = await readWholeGroups(stage, size);
  const search = createGroupSearch(groups);
  const names = groups.map(({ name }) => name);
  return {
    first: names[0] ?? '',
    names: chooseNames(names, count, (name) => search.find(name).length === 1),
  };
}

async function visitInTurn(
  { browser }: Stage,
  peers: readonly Peer[],
  text: string,
  rounds: number,
): Promise<readonly (readonly Visit[])[]> {
  const visits: Visit[][] = peers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of turn(peers.length, round)) {
      const { url, row } = peers[index] ?? { url: '', row: '' };
      visits[index]?.push(await measureVisit(browser, { url, selector: row, text }));
    }
  }
  return visits;
}

async function scrollInTurn(
  { browser }: Stage,
  peers: readonly Peer[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const scrolls: number[][] = peers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of turn(peers.length, round)) {
      const peer = peers[index];
      if (peer) scrolls[index]?.push(await measureScroll(browser, peer));
    }
  }
  return scrolls;
}

/** Every index once, beginning with another one in each round. */
function turn(count: number, round: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index + round) % count);
}
