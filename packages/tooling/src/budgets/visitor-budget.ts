import { addOurPage, ourElement, ourScript, readGroups } from '../bench/bench-pages.ts';
import { countRequests } from '../bench/count-requests.ts';
import { observePage, type PageQuality } from '../bench/observe-page.ts';
import { withStage, type Stage } from '../bench/with-stage.ts';
import type { Budget, Figure } from './budget.ts';

const requestLimit = 4;
const widgets = ['directory', 'activity-feed', 'contact-form', 'coverage'] as const;
const widths = [360, 1_280] as const;

/** What visitors of a page with a widget must never notice: needless requests, jumps, traces. */
export const visitorBudget: Budget = {
  name: 'A page with a widget, for its visitor',
  measure: () =>
    withStage(async (stage) => {
      const figures = await requests(stage);
      const stored = new Set<string>();
      for (const widget of widgets) {
        const seen: PageQuality[] = [];
        for (const width of widths) seen.push(await observe(stage, widget, width));
        figures.push(shiftFigure(widget, seen));
        for (const { stored: names } of seen) names.forEach((name) => stored.add(name));
      }
      return [
        ...figures,
        {
          subject: 'cookies and storage entries before the visitor acts, all widgets',
          value: stored.size,
          limit: 0,
          unit: 'count',
          detail: [...stored].join(', '),
        },
      ];
    }),
};

async function requests(stage: Stage): Promise<Figure[]> {
  const groups = await readGroups(stage, 307);
  const { total, codeBeforeData } = await countRequests(stage, {
    url: addOurPage(stage, 307),
    selector: 'li',
    text: groups[0]?.name ?? '',
  });
  return [
    {
      subject: 'requests before the first row of the directory',
      value: total,
      limit: requestLimit,
      unit: 'count',
    },
    {
      subject: 'files of code that had to arrive before the data was asked for',
      value: codeBeforeData,
      limit: 0,
      unit: 'count',
    },
  ];
}

function observe(stage: Stage, widget: string, width: number): Promise<PageQuality> {
  const url = stage.site.addPage(widget, `${ourScript(stage)}\n${ourElement(widget, 307)}`);
  return observePage(stage.browser, url, { cpuSlowdown: 1, hasSlowNetwork: true, width });
}

function shiftFigure(widget: string, seen: readonly PageQuality[]): Figure {
  const shifts = seen.flatMap((quality) => quality.shifts);
  const worst = seen.map((quality) => quality.shifts.reduce((sum, { value }) => sum + value, 0));
  return {
    subject: `layout shift, ${widget}`,
    value: Math.max(...worst),
    limit: 0,
    unit: 'shift',
    detail: [
      `at ${widths.join(' and ')} px`,
      ...shifts.map(({ nodes, startTime }) => `${nodes.join('+')} at ${startTime.toFixed(0)} ms`),
    ].join('; '),
  };
}
