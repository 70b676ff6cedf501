import { setTimeout as wait } from 'node:timers/promises';

import { explainFinding, type ExplainedFinding, type Plan } from '@kentongan/contract/doctor';

import { examinePage } from '../doctor/examine-page.ts';
import { explainRefusal, type ExplainedRefusal } from '../doctor/explain-refusal.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import type { GuardedFetch, OutgoingAnswer } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import type { Language } from '../pages/language.ts';

/** What a check of a page came to. */
export type CheckResult =
  | {
      readonly url: string;
      /** Whether it was judged by what is about to be pasted. */
      readonly isPlanned: boolean;
      readonly cms: string;
      readonly findings: readonly ExplainedFinding[];
    }
  | { readonly refusal: ExplainedRefusal };

/** What is to be checked. */
export interface CheckRequest {
  readonly url: string;
  readonly plan: Plan;
  readonly language: Language;
}

/** What {@link createCheckTarget} needs. */
export interface CheckOptions {
  readonly app: App;
  readonly fetch: GuardedFetch;
  readonly now: () => number;
  /** Milliseconds for a check with all it asks. @defaultValue 20000 */
  readonly totalTimeout?: number | undefined;
}

/** Checks under way at a time, whoever asked for them. */
const mostAtOnce = 4;

/** Makes what looks at a page of somebody else from here. */
export function createCheckTarget({
  app,
  fetch,
  now,
  totalTimeout = 20_000,
}: CheckOptions): (request: CheckRequest) => Promise<CheckResult> {
  let running = 0;
  return async ({ url, plan, language }) => {
    if (running >= mostAtOnce) {
      throw new ProblemError('service-unavailable', { headers: { 'retry-after': '5' } });
    }
    running += 1;
    const giveUp = new AbortController();
    const ended = new AbortController();
    const limit = wait(totalTimeout, undefined, { signal: ended.signal, ref: false })
      .then(() =>
        giveUp.abort(new OutgoingError('too-slow', 'The page was not looked through in time.')),
      )
      .catch(() => undefined);
    try {
      const { isPlanned, cms, findings, ...page } = await examinePage(toAddress(url), {
        fetch: withOwn(plan.backend, app, fetch),
        now,
        plan,
        signal: giveUp.signal,
      });
      return {
        url: page.url,
        isPlanned,
        cms,
        findings: findings.map((finding) => explainFinding(finding, { language, cms })),
      };
    } catch (error) {
      const refusal = explainRefusal(error, language);
      if (!refusal) throw error;
      return { refusal };
    } finally {
      running -= 1;
      ended.abort();
      await limit;
    }
  };
}

/** People write addresses without their beginning. */
function toAddress(typed: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

/**
 * Answers for this backend itself without a way through the network, on which it may not be reachable
 * from within, or only at an address that is never asked.
 */
function withOwn(backend: string, app: App, fetch: GuardedFetch): GuardedFetch {
  return async (url, request) => {
    if (!url.startsWith(`${backend}/`)) return fetch(url, request);
    const { headers = {}, body } = request;
    const response = await app.request(url.slice(backend.length), {
      headers: { ...headers, host: new URL(backend).host },
      ...(body !== undefined && { method: 'POST', body }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: new Uint8Array(await response.arrayBuffer()),
      url,
      movedTo: null,
    } satisfies OutgoingAnswer;
  };
}
