import { alternate, type Samples } from '../bench/alternate.ts';
import { addHandWrittenPage, addHintedPage, addOurPage } from '../bench/bench-pages.ts';
import { isClear } from '../bench/is-clear.ts';
import { median } from '../bench/median.ts';
import { measureBlocking } from '../bench/measure-blocking.ts';
import { slowPhone } from '../bench/open-phone-page.ts';
import { pairedRatio, ratios } from '../bench/paired-ratio.ts';
import { untilClearOrLate } from '../bench/until-clear-or-late.ts';
import { withFirstPaints } from '../bench/with-first-paints.ts';
import { withStage, type Stage } from '../bench/with-stage.ts';
import type { Budget, Figure } from './budget.ts';

const paintLimit = 1.02;
const blockingLimit = 50;
const blockingRounds = 5;

/** What a page pays for embedding us. */
export const hostPageBudget: Budget = {
  name: 'Host page with the directory against the same page without it (slow phone)',
  isTimed: true,
  measure: () =>
    withStage(async (stage) => [...(await firstPaint(stage)), ...(await blocking(stage))]),
};

type PaintSamples = Samples<'without' | 'oneLine' | 'hints'>;

async function firstPaint(stage: Stage): Promise<Figure[]> {
  const urls = {
    without: stage.site.addPage('without', ''),
    oneLine: addOurPage(stage, 307),
    hints: await addHintedPage(stage, 307),
  };
  const samples = await withFirstPaints(stage.browser, slowPhone, (measure) =>
    alternate(
      {
        without: () => measure(urls.without),
        oneLine: () => measure(urls.oneLine),
        hints: () => measure(urls.hints),
      },
      {
        warmUps: 2,
        atLeast: 9,
        atMost: 41,
        isClear: untilClearOrLate(240_000, ({ without, oneLine, hints: hinted }: PaintSamples) =>
          [oneLine, hinted].every((ours) => isClear(ratios(ours, without), paintLimit)),
        ),
      },
    ),
  );
  return (['oneLine', 'hints'] as const).map((name) => ({
    subject: `first paint, ${name === 'hints' ? 'with hints' : 'one line'}`,
    value: pairedRatio(samples[name], samples.without),
    limit: paintLimit,
    unit: 'ratio',
    detail: `median of ${samples.without.length} pairs; ${median(samples[name]).toFixed(0)} ms against ${median(samples.without).toFixed(0)} ms`,
  }));
}

async function blocking(stage: Stage): Promise<Figure[]> {
  const measure = (url: string) => () => measureBlocking(stage.browser, url, slowPhone);
  const samples = await alternate(
    {
      without: measure(stage.site.addPage('without', '')),
      few: measure(addOurPage(stage, 307)),
      many: measure(addOurPage(stage, 10_000)),
      handWritten: measure(addHandWrittenPage(stage, 307)),
      handWrittenMany: measure(addHandWrittenPage(stage, 10_000)),
    },
    { warmUps: 0, atLeast: blockingRounds, atMost: blockingRounds },
  );
  const own = median(samples.without);
  const theirs = {
    few: median(samples.handWritten) - own,
    many: median(samples.handWrittenMany) - own,
  };
  return (['few', 'many'] as const).map((name) => ({
    subject: `main thread blocked, ${name === 'few' ? 307 : 10_000} groups`,
    value: Math.max(0, median(samples[name]) - own),
    limit: blockingLimit,
    unit: 'ms',
    detail: `processor time beyond 50 ms of each task, until the whole directory is there; by the element written by hand ${theirs[name].toFixed(0)} ms, by the page alone ${own.toFixed(0)} ms`,
  }));
}
