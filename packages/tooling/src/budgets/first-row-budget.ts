import { alternate, type Samples, type Variants } from '../bench/alternate.ts';
import {
  addHandWrittenPage,
  addHintedPage,
  addOurPage,
  addRivalPage,
  dataHint,
  readGroups,
  rivalNames,
  type RivalName,
  type Size,
} from '../bench/bench-pages.ts';
import { isClear } from '../bench/is-clear.ts';
import { measureFirstRow, type FirstRowPage } from '../bench/measure-first-row.ts';
import { median } from '../bench/median.ts';
import { pairedRatio, ratios } from '../bench/paired-ratio.ts';
import { untilClearOrLate } from '../bench/until-clear-or-late.ts';
import { withStage, type Stage } from '../bench/with-stage.ts';
import type { Budget, Figure } from './budget.ts';

const oneLineLimit = 1.05;
const hintsLimit = 0.75;
/** Milliseconds after which the fewest rounds must do. */
const patience = 90_000;
const rivals = Object.keys(rivalNames) as RivalName[];

/** `handWrittenHints`: the element written by hand with the same hints, which is the floor. */
type Variant = 'ours' | 'hints' | 'handWritten' | 'handWrittenHints' | RivalName;
type Comparison = readonly [ours: Variant, theirs: Variant, limit: number];

const againstHandWritten: readonly Comparison[] = [
  ['ours', 'handWritten', oneLineLimit],
  ['hints', 'handWritten', hintsLimit],
];
const againstRivals = rivals.map((rival): Comparison => ['hints', rival, hintsLimit]);

/** How long a visitor on a slow phone waits for the first row, against what one could use instead. */
export const firstRowBudget: Budget = {
  name: 'First row on a slow phone (4G with 150 ms and 1.6 Mbit/s, processor slowed 4 times)',
  isTimed: true,
  measure: () =>
    withStage(async (stage) => [
      ...(await measureSize(stage, 307, [...againstHandWritten, ...againstRivals], 7)),
      ...(await measureSize(stage, 10_000, againstRivals, 5)),
    ]),
};

async function measureSize(
  stage: Stage,
  size: Size,
  comparisons: readonly Comparison[],
  atLeast: number,
): Promise<Figure[]> {
  const groups = await readGroups(stage, size);
  const row = { selector: 'li', text: groups[0]?.name ?? '' };
  const measure = (page: FirstRowPage) => () => measureFirstRow(stage.browser, page);
  const rival = (name: RivalName) => measure(addRivalPage(stage, name, size, groups));
  const all: Variants<Variant> = {
    ours: measure({ url: addOurPage(stage, size), ...row }),
    hints: measure({ url: await addHintedPage(stage, size), ...row }),
    handWritten: measure({ url: addHandWrittenPage(stage, size), ...row }),
    handWrittenHints: measure({
      url: addHandWrittenPage(stage, size, dataHint(stage, size)),
      ...row,
    }),
    datatables: rival('datatables'),
    gridjs: rival('gridjs'),
    instantsearch: rival('instantsearch'),
    list: rival('list'),
  };
  const wanted = new Set<Variant>(comparisons.flatMap(([ours, theirs]) => [ours, theirs]));
  if (comparisons.some((pair) => isFloorKnown(pair[0], pair[1]))) wanted.add('handWrittenHints');
  const variants = Object.fromEntries(
    Object.entries(all).filter(([name]) => wanted.has(name as Variant)),
    // Only what is compared is measured, and only that is read below.
  ) as Variants<Variant>;

  const samples = await alternate(variants, {
    atLeast,
    atMost: 15,
    isClear: untilClearOrLate(patience, (soFar: Samples<Variant>) =>
      comparisons.every(([ours, theirs, limit]) =>
        isClear(ratios(soFar[ours], soFar[theirs]), limit),
      ),
    ),
  });
  return comparisons.map(([ours, theirs, limit]) =>
    toFigure(samples, { size, ours, theirs, limit }),
  );
}

interface Row {
  readonly size: Size;
  readonly ours: Variant;
  readonly theirs: Variant;
  readonly limit: number;
}

function toFigure(samples: Samples<Variant>, { size, ours, theirs, limit }: Row): Figure {
  const rival = theirs in rivalNames ? rivalNames[theirs as RivalName] : 'written by hand';
  const snippet = ours === 'hints' ? 'with hints' : 'one line';
  const times = [ours, theirs].map((name) => median(samples[name]).toFixed(0));
  const floor = isFloorKnown(ours, theirs)
    ? `; that element with the same hints ${pairedRatio(samples.handWrittenHints, samples[theirs]).toFixed(3)}×`
    : '';
  return {
    subject: `${size} groups, ${snippet}, against ${rival}`,
    value: pairedRatio(samples[ours], samples[theirs]),
    limit,
    unit: 'ratio',
    detail: `median of ${samples[ours].length} pairs; ${times.join(' ms against ')} ms${floor}`,
  };
}

/** Where the element written by hand is measured with hints as well: no code of ours can be below. */
function isFloorKnown(ours: Variant, theirs: Variant): boolean {
  return ours === 'hints' && theirs === 'handWritten';
}
