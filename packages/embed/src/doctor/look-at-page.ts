import {
  bareFacts,
  detectCms,
  diagnose,
  probeBackend,
  type Cms,
  type Finding,
  type PageFacts,
} from '@kentongan/contract/doctor';

import { checkChunks } from './check-chunks.js';
import { createPageAsk } from './create-page-ask.js';
import { findTakenTags, readDocument } from './read-document.js';
import type { Violation } from './watch-violations.js';

/** What was found on this page. */
export interface PageExamination {
  readonly cms: Cms;
  readonly findings: readonly Finding[];
}

/** Finds what keeps the widgets of this page from working here. */
export async function lookAtPage(violations: readonly Violation[]): Promise<PageExamination> {
  const ask = createPageAsk(violations);
  const seen = readDocument();
  const { policy, clockAhead } = await readOwnHeaders();
  const facts: PageFacts = {
    ...bareFacts,
    url: location.href,
    ...seen,
    takenTags: findTakenTags(seen),
    isOffline: !navigator.onLine,
    clockAhead,
  };
  const probed = facts.isOffline
    ? facts
    : await probeBackend(facts, ask, { withFiles: false, now: Date.now });
  const chunks = facts.isOffline ? [] : await checkChunks(probed, ask);
  const known = [
    ...(policy === null ? [] : [{ text: policy, from: 'header' as const }]),
    ...seen.policies,
  ];
  const findings = diagnose({ ...probed, chunks, policies: addObserved(known, violations) });
  return { cms: detectCms(seen.clues), findings };
}

/** Asks for this page once more, since its own headers are nowhere else to be read. */
async function readOwnHeaders(): Promise<{ policy: string | null; clockAhead: number | null }> {
  const nothing = { policy: null, clockAhead: null };
  try {
    const { headers } = await fetch(location.href, { cache: 'no-store' });
    const date = Date.parse(headers.get('date') ?? '');
    return {
      policy: headers.get('content-security-policy'),
      clockAhead: Number.isNaN(date) ? null : Date.now() - date,
    };
  } catch {
    // Its policy forbids that; then what it has stopped tells what it says.
    return nothing;
  }
}

/** Adds policies that have stopped something and were not to be read. */
function addObserved(
  known: PageFacts['policies'],
  violations: readonly Violation[],
): PageFacts['policies'] {
  const plain = (text: string) => text.replace(/[\s;]+/g, ' ').trim();
  const read = known.map(({ text }) => plain(text)).join(' , ');
  const texts = [...new Set(violations.map(({ policy }) => plain(policy)))];
  return [
    ...known,
    ...texts
      .filter((text) => text !== '' && !read.includes(text))
      .map((text) => ({ text: restore(text, violations), from: 'header' as const })),
  ];
}

function restore(plainText: string, violations: readonly Violation[]): string {
  const found = violations.find(
    ({ policy }) => policy.replace(/[\s;]+/g, ' ').trim() === plainText,
  );
  return found?.policy ?? plainText;
}
