import { readGroups, readWholeGroups, type Size } from './bench-pages.ts';
import { chooseNames } from './choose-names.ts';
import { formatColumns } from './format-columns.ts';
import { measureKey, measureScroll, type SearchedNames } from './measure-peer.ts';
import { measureVisit } from './measure-visit.ts';
import { median } from './median.ts';
import { addPeers, type Peer } from './peers.ts';
import { withStage, type Stage } from './with-stage.ts';

/** What is compared; less of it for a first look. */
export interface ComparisonOptions {
  readonly sizes?: readonly Size[];
  readonly rounds?: number;
}

type Print = (line: string) => void;

const visitHeads = ['first row', 'transferred', 'blocked', 'layout shift'];
/** Scrolling is measured where there is most to scroll. */
const scrolledSize: Size = 10_000;

/**
 * Prints what ours and its peers cost their visitors on a slow phone, measured in one run: medians,
 * each round in another order. Nothing of it is enforced: what cannot be measured is left blank.
 */
export async function comparePeers(
  print: Print,
  { sizes = [307, 1_000, 10_000], rounds = 5 }: ComparisonOptions = {},
): Promise<void> {
  await withStage(async (stage) => {
    for (const size of sizes) {
      const peers = await addPeers(stage, size, await readGroups(stage, size));
      const searched = await chooseSearched(stage, size, rounds + 1);
      const inTurn = <Value>(count: number, measure: (peer: Peer) => Promise<Value>) =>
        measureInTurn(peers, count, measure, print);
      const visits = await inTurn(rounds, ({ url, row }) =>
        measureVisit(stage.browser, { url, selector: row, text: searched.first }),
      );
      const keys = await inTurn(1, (peer) => measureKey(stage.browser, peer, searched));
      const scrolls =
        size === scrolledSize
          ? await inTurn(rounds, (peer) => measureScroll(stage.browser, peer))
          : undefined;
      const rows = peers.map((peer) => {
        const seen = visits.get(peer) ?? [];
        return [
          peer.name,
          middle(seen.map(({ firstRow }) => firstRow)).concat(' ms'),
          middle(
            seen.map(({ bytes }) => bytes / 1_000),
            1,
          ).concat(' kB'),
          middle(seen.map(({ blocking }) => blocking)).concat(' ms'),
          middle(
            seen.map(({ shift }) => shift),
            4,
          ),
          middle(keys.get(peer) ?? []).concat(' ms'),
          ...(scrolls ? [middle(scrolls.get(peer) ?? [], 1).concat(' %')] : []),
        ];
      });
      const heads = ['', ...visitHeads, 'search key', ...(scrolls ? ['frames missed'] : [])];
      print(`\n${size} groups, slow 4G, processor slowed 4 times, medians of ${rounds}`);
      print(formatColumns([heads, ...rows]));
    }
  });
}

function middle(values: readonly number[], digits = 0): string {
  return values.length === 0 ? '–' : median(values).toFixed(digits);
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

/** Measures each peer once in a round, beginning with another one in each. */
async function measureInTurn<Value>(
  peers: readonly Peer[],
  rounds: number,
  measure: (peer: Peer) => Promise<Value>,
  print: Print,
): Promise<ReadonlyMap<Peer, readonly Value[]>> {
  const measured = new Map<Peer, Value[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % peers.length;
    for (const peer of [...peers.slice(first), ...peers.slice(0, first)]) {
      try {
        measured.get(peer)?.push(await measure(peer));
      } catch (error) {
        print(`note: ${peer.name} could not be measured: ${String(error)}`);
      }
    }
  }
  return measured;
}
