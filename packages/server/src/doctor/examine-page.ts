import {
  bareFacts,
  detectCms,
  diagnose,
  hasOurs,
  isLoaderCode,
  probeBackend,
  readElementFacts,
  withPlan,
  type Ask,
  type Cms,
  type Finding,
  type PageFacts,
  type Plan,
} from '@kentongan/contract/doctor';

import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { createAsk } from './create-ask.ts';
import { PageRefusedError } from './page-refused-error.ts';
import { readPageElements } from './read-page-elements.ts';

/** What {@link examinePage} needs. */
export interface ExamineOptions {
  readonly fetch: GuardedFetch;
  /** Milliseconds. */
  readonly now: () => number;
  /** What somebody means to paste, if the page has nothing of ours yet. */
  readonly plan?: Plan | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What was found on a page. */
export interface Examination {
  /** After redirects. */
  readonly url: string;
  readonly cms: Cms;
  /** Whether the page has something of ours, or was judged by what somebody means to paste. */
  readonly isPlanned: boolean;
  readonly findings: readonly Finding[];
}

const maxBytes = 3_000_000;

/** Files of optimisers that may hold our code, and how many are looked into. */
const combined =
  /\/(?:autoptimize_|cache\/(?:min|autoptimize|wp-rocket|breeze)|litespeed\/js|wpo-minify|media\/com_jchoptimize|siteground-optimizer)/;
const mostCombined = 3;

/**
 * Fetches a page and finds what keeps widgets from working there.
 *
 * @throws {@link PageRefusedError} when there is no page to look at, or an `OutgoingError`.
 */
export async function examinePage(address: string, options: ExamineOptions): Promise<Examination> {
  const { fetch, now, plan, signal } = options;
  const answer = await fetch(address, {
    maxBytes,
    headers: { accept: 'text/html,application/xhtml+xml' },
    ...(signal && { signal }),
  });
  const type = answer.headers.get('content-type') ?? 'text/html';
  if (answer.status >= 400) throw new PageRefusedError('status', String(answer.status));
  if (!/html|xml/i.test(type)) throw new PageRefusedError('not-html', type);

  const { elements, text } = readPageElements(decode(answer.body, type));
  const seen = readElementFacts(elements, { url: answer.url, text });
  const policy = answer.headers.get('content-security-policy');
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0] ?? '');
  const facts: PageFacts = {
    ...bareFacts,
    url: answer.url,
    ...seen,
    clues: [...seen.clues, ...cookies, answer.headers.get('x-powered-by') ?? ''],
    policies: [
      ...(policy === null ? [] : [{ text: policy, from: 'header' as const }]),
      ...seen.policies,
    ],
  };
  const ask = createAsk({ fetch, page: answer.url, signal });
  const whole = facts.scripts.length > 0 ? facts : await findCombined(facts, ask);
  const isPlanned = plan !== undefined && !hasOurs(whole);
  const probed = await probeBackend(isPlanned ? withPlan(whole, plan) : whole, ask, {
    withFiles: true,
    now,
  });
  return {
    url: answer.url,
    cms: detectCms(facts.clues),
    isPlanned,
    findings: diagnose(probed),
  };
}

/** A page with places for widgets and no script may have it inside a file that an optimiser made. */
async function findCombined(facts: PageFacts, ask: Ask): Promise<PageFacts> {
  if (facts.placements.length === 0) return facts;
  const addresses = facts.clues
    .filter((clue) => combined.test(clue) && /\.js(?:\?|$)/.test(clue))
    .map((clue) => URL.parse(clue, facts.url)?.href)
    .filter((address) => address !== undefined);
  for (const address of addresses.slice(0, mostCombined)) {
    const answer = await ask(address);
    if (answer.outcome !== 'answered' || !isLoaderCode(new TextDecoder().decode(answer.body))) {
      continue;
    }
    return {
      ...facts,
      scripts: [
        {
          address,
          ...{ attribute: 'src', type: '', nonce: '', integrity: '', api: null },
          attributes: ['src'],
          state: 'combined',
        },
      ],
    };
  }
  return facts;
}

/** Pages name their encoding; what is unknown is read as the usual one. */
function decode(body: Uint8Array, type: string): string {
  const name = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
