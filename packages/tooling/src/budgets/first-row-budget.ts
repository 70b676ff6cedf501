import { alternate, type Samples } from '../bench/alternate.ts';
import {
  addHandWrittenPage,
  addOurPage,
  addRivalPage,
  readGroups,
  rivalNames,
  type RivalName,
  type Size,
} from '../bench/bench-pages.ts';
import { isClear } from '../bench/is-clear.ts';
import { measureFirstRow } from '../bench/measure-first-row.ts';
import { median } from '../bench/median.ts';
import { pairedRatio, ratios } from '../bench/paired-ratio.ts';
import { preloadHints } from '../bench/preload-hints.ts';
import { withStage, type Stage } from '../bench/with-stage.ts';
import type { Budget, Figure } from './budget.ts';

const oneLineLimit = 1.05;
const hintsLimit = 0.75;
const rivals = Object.keys(rivalNames) as RivalName[];

type Variant = 'ours' | 'hints' | 'handWritten' | RivalName;

/** How long a visitor on a slow phone waits for the first row, against what one could use instead. */
export const firstRowBudget: Budget = {
  name: 'First row on a slow phone (4G with 150 ms and 1.6 Mbit/s, processor slowed 4 times)',
  measure: () =>
    withStage(async (stage) => [
      ...(await measureSize(stage, 307)),
      ...(await measureSize(stage, 10_000)),
    ]),
};

async function measureSize(stage: Stage, size: Size): Promise<Figure[]> {
  const groups = await readGroups(stage, size);
  const text = groups[0]?.name ?? '';
  const ourRow = { selector: 'li', text };
  const hints = await preloadHints(stage, size);
  const pages = {
    ours: { url: addOurPage(stage, size), ...ourRow },
    hints: { url: addOurPage(stage, size, hints), ...ourRow },
    handWritten: { url: addHandWrittenPage(stage, size), ...ourRow },
    ...Object.fromEntries(rivals.map((rival) => [rival, addRivalPage(stage, rival, size, groups)])),
  };
  const variants = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, () => measureFirstRow(stage.browser, page)]),
    // The keys are those of `pages`, which `Object.fromEntries` cannot express.
  ) as Record<Variant, () => Promise<number>>;

  const limits: readonly [Variant, Variant, number][] = [
    ['ours', 'handWritten', oneLineLimit],
    ['hints', 'handWritten', hintsLimit],
    ...rivals.map((rival): [Variant, Variant, number] => ['hints', rival, hintsLimit]),
  ];
  const samples = await alternate(variants, {
    atLeast: 7,
    atMost: 15,
    isClear: (soFar) =>
      limits.every(([ours, theirs, limit]) => isClear(ratios(soFar[ours], soFar[theirs]), limit)),
  });
  return limits.map(([ours, theirs, limit]) => toFigure(samples, size, ours, theirs, limit));
}

function toFigure(
  samples: Samples<Variant>,
  size: Size,
  ours: Variant,
  theirs: Variant,
  limit: number,
): Figure {
  const rival = theirs in rivalNames ? rivalNames[theirs as RivalName] : 'written by hand';
  const snippet = ours === 'hints' ? 'with hints' : 'one line';
  const times = [ours, theirs].map((name) => median(samples[name]).toFixed(0));
  return {
    subject: `${size} groups, ${snippet}, against ${rival}`,
    value: pairedRatio(samples[ours], samples[theirs]),
    limit,
    unit: 'ratio',
    detail: `median of ${samples[ours].length} pairs; ${times.join(' ms against ')} ms`,
  };
}
