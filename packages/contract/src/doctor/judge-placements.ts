import { createFinding, type Finding } from './finding.js';
import type { PageFacts, PlacementFacts } from './page-facts.js';

/** Names of the widgets; the tag is `kim-` and the name. */
export const widgetNames = ['directory', 'activity-feed', 'coverage', 'contact-form'] as const;
export type WidgetName = (typeof widgetNames)[number];

/** What is wrong with where the page places widgets. */
export function judgePlacements(facts: PageFacts): Finding[] {
  const { placements, frames, scripts, strandedLinks, printsCode, takenTags, hidingNames } = facts;
  const found: Finding[] = [];
  const [stranded] = strandedLinks;
  if (printsCode) found.push(createFinding('code-as-text', { line: mountLine() }));
  else if (placements.length === 0 && stranded !== undefined) {
    found.push(createFinding('tags-stripped', { found: stranded, line: mountLine() }));
  } else if (placements.length === 0 && frames.length === 0 && scripts.length > 0) {
    found.push(createFinding('placement-missing', { line: mountLine() }));
  }
  return [
    ...found,
    ...placements.flatMap((placement) => judgePlacement(placement, facts)),
    ...(placements.length > 0 ? hidingNames : []).map((found) =>
      createFinding('name-taken', { found, line: found.replace('="', '="situs-') }),
    ),
    ...takenTags.map((tag) => createFinding('tag-taken', { found: tag })),
  ];
}

function judgePlacement(placement: PlacementFacts, { backends }: PageFacts): Finding[] {
  const { widget, regency, district, kind } = placement;
  const found = kind === 'tag' ? `<kim-${widget}>` : `data-kim-widget="${widget}"`;
  if (!widgetNames.some((name) => name === widget)) {
    const name = nearest(widget);
    const line = kind === 'tag' ? `<kim-${name}>` : `data-kim-widget="${name}"`;
    return [createFinding('widget-unknown', { found, expected: widgetNames.join(', '), line })];
  }
  const attribute = kind === 'tag' ? 'regency' : 'data-regency';
  if (regency === '') {
    return [createFinding('regency-missing', { found, line: `${attribute}="35.02"` })];
  }
  if (!/^\d{2}\.\d{2}$/.test(regency)) {
    const line = `${attribute}="${toCode(regency) ?? '35.02'}"`;
    return [createFinding('regency-malformed', { found: `${attribute}="${regency}"`, line })];
  }
  const unaware = backends.find(({ regencies }) => regencies[regency] === 'unknown');
  if (unaware) {
    const line = `kentongan regency add ${regency}`;
    const { address: backend } = unaware;
    return [
      createFinding('regency-unknown', { found: `${attribute}="${regency}"`, backend, line }),
    ];
  }
  if (district !== '' && !new RegExp(`^${regency.replace('.', '\\.')}\\.\\d{2}$`).test(district)) {
    const name = kind === 'tag' ? 'district' : 'data-district';
    const line = `${name}="${regency}.01"`;
    return [
      createFinding('district-elsewhere', {
        found: `${name}="${district}"`,
        expected: regency,
        line,
      }),
    ];
  }
  return [];
}

/** `3502` and `35-02-00` of other lists are `35.02` here. */
function toCode(text: string): string | undefined {
  const digits = /^(\d{2})\D?(\d{2})(?:\D?0+)*$/.exec(text.trim());
  return digits ? `${digits[1]}.${digits[2]}` : undefined;
}

function mountLine(): string {
  return '<div data-kim-widget="directory" data-regency="35.02"></div>';
}

/** The widget whose name shares most beginnings with what was written. */
function nearest(written: string): WidgetName {
  const score = (name: string) => {
    let same = 0;
    while (same < name.length && name[same] === written[same]) same += 1;
    return same;
  };
  return widgetNames.toSorted((one, other) => score(other) - score(one))[0] ?? 'directory';
}
