import { html, nothing, type TemplateResult } from 'lit';

import type { CoverageMeasure } from '@kentongan/sdk';

import { formatDate } from '../internal/format-date.js';
import type { CoverageView } from './coverage-view.js';
import { formatNumber, formatShare } from './format-figure.js';
import { renderBar } from './render-bar.js';

/** The figures of the whole regency, each with what it is divided by and with its target. */
export function renderFigures(view: CoverageView): TemplateResult {
  const { coverage, villages } = view;
  const words = view.messages.coverage;
  return html`<div class="figures" part="figures">
    ${renderFigure(view, 'villages', coverage.villagesWithGroup, {
      whole: coverage.villagesTotal,
      text: (covered, total) => words.villagesCovered(covered, total, villages),
    })}
    ${renderFigure(view, 'districts', coverage.districtsWithGroup, {
      whole: coverage.districtsTotal,
      text: words.districtsCovered,
    })}
    ${renderFigure(view, 'groups', kimsOf(coverage))}
  </div>`;
}

/** Groups that are a KIM. An older backend does not tell them from the others. */
export function kimsOf({ kimTotal, groupsTotal }: Countable): number {
  return kimTotal ?? groupsTotal;
}

interface Countable {
  readonly kimTotal?: number | undefined;
  readonly groupsTotal: number;
}

/** What a figure is a part of. */
interface Share {
  readonly whole: number;
  readonly text: (part: string, whole: string) => string;
}

function renderFigure(
  { coverage, locale, messages }: CoverageView,
  measure: CoverageMeasure,
  part: number,
  share?: Share,
): TemplateResult {
  const words = messages.coverage;
  const target = coverage.targets.find((known) => known.measure === measure);
  const number = (value: number): string => formatNumber(value, locale);
  return html`<div class="figure">
    <p class="value">${share ? formatShare(part, share.whole, locale) : number(part)}</p>
    ${share && renderBar(part, share.whole, target?.count)}
    <p>${share ? share.text(number(part), number(share.whole)) : words.groups}</p>
    ${
      target
        ? html`<p class="target">
            ${words.target(
              target.percent === null
                ? number(target.count)
                : `${target.percent}% (${number(target.count)})`,
              target.due === null ? '' : formatDate(target.due, locale),
              part < target.count ? number(target.count - part) : '',
            )}
          </p>`
        : nothing
    }
  </div>`;
}
