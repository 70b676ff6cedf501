import { severities, type Finding } from './finding.js';
import { judgeBackends } from './judge-backend.js';
import { judgePlacements } from './judge-placements.js';
import { judgePolicies } from './judge-policies.js';
import { judgeScripts } from './judge-scripts.js';
import { judgeSnapshots } from './judge-snapshots.js';
import { loaderLine } from './loader-address.js';
import type { PageFacts } from './page-facts.js';

/** What somebody means to paste into a page. */
export interface Plan {
  /** Address of the backend without a slash at its end. */
  readonly backend: string;
  readonly widget: string;
  readonly regency: string;
}

/**
 * Everything that keeps the widgets of a page from working, the worst first.
 *
 * @example
 * ```ts
 * import { bareFacts, diagnose } from '@kentongan/contract/doctor';
 *
 * const findings = diagnose({ ...bareFacts, url: 'https://desa.example/' });
 * findings[0]?.code; // 'nothing-here'
 * ```
 */
export function diagnose(facts: PageFacts): Finding[] {
  const found = [
    ...judgeScripts(facts),
    ...judgePlacements(facts),
    ...judgeSnapshots(facts),
    ...judgePolicies(facts),
    ...judgeBackends(facts),
  ];
  return found
    .filter((finding, index) => found.findIndex((other) => isSame(other, finding)) === index)
    .toSorted(
      (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
    );
}

/**
 * The same page with the snippet pasted that somebody means to paste.
 *
 * @example
 * ```ts
 * import { bareFacts, diagnose, withPlan } from '@kentongan/contract/doctor';
 *
 * const page = { ...bareFacts, url: 'https://desa.example/' };
 * const plan = { backend: 'https://kim.example.go.id', widget: 'directory', regency: '35.02' };
 * const findings = diagnose(withPlan(page, plan));
 * ```
 */
export function withPlan(facts: PageFacts, { backend, widget, regency }: Plan): PageFacts {
  const address = /src="([^"]+)"/.exec(loaderLine(backend))?.[1] ?? '';
  return {
    ...facts,
    scripts: [
      {
        address,
        ...{ attribute: 'src', type: '', nonce: '', integrity: '', api: null },
        attributes: ['async', 'src'],
        state: 'own',
      },
    ],
    placements: [{ kind: 'tag', widget, regency, district: '', snapshot: null }],
  };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && JSON.stringify(one.details) === JSON.stringify(other.details);
}
