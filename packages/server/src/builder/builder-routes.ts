import { doctorWords } from '@kentongan/contract/doctor';
import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { findClientAddress } from '../http/client-address.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createRateLimiter, type RateLimit } from '../http/rate-limiter.ts';
import type { App, AppContext } from '../http/serve.ts';
import { createGuardedFetch, type GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { createWording, type Language } from '../pages/language.ts';
import { regencyLabel } from '../pages/place-label.ts';
import { serveStyles } from '../pages/serve-styles.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { readChoice, type BuilderChoice } from './builder-choice.ts';
import { builderHeaders, previewHeaders } from './builder-headers.ts';
import { builderStyles, builderStylesVersion } from './builder-styles.ts';
import { builderPaths, builderWords, toView, type BuilderView } from './builder-view.ts';
import { createCheckTarget, type CheckResult } from './check-target.ts';
import { findBuilderScript, hasPlugin, readEmbedFacts } from './embed-facts.ts';
import { renderBuilder } from './render-builder.ts';
import { summarise } from './render-check.ts';
import { renderPreview, writePreviewStyles } from './render-preview.ts';

/** What the builder is served from. */
export interface BuilderDependencies {
  readonly app: App;
  readonly db: Kysely<Tables>;
  readonly regencies: RegencyRepository;
  readonly publicUrl: string | undefined;
  readonly trustedProxies: number;
  readonly now: () => number;
  /** Whether a demonstration is served, to which the page links. */
  readonly hasDemo: boolean;
  /** How often one visitor may have a page checked. */
  readonly checkLimit?: RateLimit | undefined;
  /** Asks pages of others. */
  readonly fetch?: GuardedFetch | undefined;
}

/** Everything about one request. */
interface Asked {
  readonly choice: BuilderChoice;
  readonly view: BuilderView;
  readonly regencies: readonly { readonly code: string; readonly label: string }[];
  /** Address of this backend without a slash at its end. */
  readonly backend: string;
  readonly linkText: string;
}

const defaultCheckLimit: RateLimit = { burst: 6, perMinute: 6 };

/** Serves the page that makes snippets, its preview, and the check of a page of somebody else. */
export function serveBuilder(
  dependencies: BuilderDependencies,
): (c: AppContext) => Promise<Response> {
  const { app, now, trustedProxies } = dependencies;
  const limiter = createRateLimiter(dependencies.checkLimit ?? defaultCheckLimit);
  const fetch =
    dependencies.fetch ??
    createGuardedFetch({ userAgent: 'Kentongan doctor', totalTimeout: 10_000, hostPause: 100 });
  const checkTarget = createCheckTarget({ app, fetch, now });
  const check = (c: AppContext, { choice, backend }: Asked): Promise<CheckResult> => {
    // A page of somebody else must not make its visitors ask for checks.
    if (c.req.header('sec-fetch-site') === 'cross-site') throw new ProblemError('access-denied');
    limiter.take(
      findClientAddress(
        c.env?.incoming?.socket.remoteAddress,
        c.req.header('x-forwarded-for'),
        trustedProxies,
      ),
    );
    const { url, language, regency, widget } = choice;
    return checkTarget({ url, language, plan: { backend, regency, widget } });
  };

  const servePage = async (c: AppContext): Promise<Response> => {
    const asked = await readAsked(c, dependencies);
    const isChecked = c.req.query('check') === '1' && asked.choice.url !== '';
    const text = await renderBuilder({
      ...asked,
      script: await findBuilderScript(app),
      check: isChecked ? await check(c, asked) : undefined,
      hasDemo: dependencies.hasDemo,
    });
    return new Response(text, { headers: builderHeaders });
  };

  serveStyles(app, {
    path: `/${builderPaths.styles}`,
    text: builderStyles,
    version: builderStylesVersion,
  });
  app.get(`/${builderPaths.page}`, servePage);
  app.get(`/${builderPaths.preview}`, async (c) => {
    const { choice, backend, linkText } = await readAsked(c, dependencies);
    const text = await renderPreview(choice, { backend, linkText });
    return new Response(text, { headers: previewHeaders });
  });
  app.get(`/${builderPaths.previewStyles}`, async (c) => {
    const { choice } = await readAsked(c, dependencies);
    return c.body(writePreviewStyles(choice), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });
  app.get(`/${builderPaths.snippet}`, async (c) => {
    const { view } = await readAsked(c, dependencies);
    return c.json(view, 200, { 'cache-control': 'no-store' });
  });
  app.get(`/${builderPaths.check}`, async (c) => {
    const asked = await readAsked(c, dependencies);
    const result = await check(c, asked);
    const { language } = asked.choice;
    const severity = doctorWords[language].severity;
    const summary = summarise(result, asked.choice, builderWords[language]);
    const findings = 'findings' in result ? result.findings : [];
    return c.json(
      {
        summary,
        findings: findings.map((finding) => ({
          ...finding,
          title: `${severity[finding.severity]}: ${finding.problem}`,
        })),
      },
      200,
      { 'cache-control': 'no-store' },
    );
  });
  return servePage;
}

async function readAsked(
  c: AppContext,
  { app, db, regencies: repository, publicUrl }: BuilderDependencies,
): Promise<Asked> {
  const { origin, searchParams } = new URL(c.req.url);
  const backend = publicUrl ?? origin;
  const spoken: Language = /^en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'id';
  const rows = await db
    .selectFrom('regency')
    .select(['regency_code', 'name', 'kind'])
    .orderBy('regency_code')
    .execute();
  const known = rows.map(({ regency_code: code, name, kind }) => ({ code, name, kind }));
  const choice = readChoice(
    searchParams,
    { regencies: known.map(({ code, name }) => ({ code, label: name })) },
    spoken,
  );
  const { words } = createWording(choice.language);
  const regencies = known.map((regency) => ({
    code: regency.code,
    label: regencyLabel(words, regency),
  }));
  const place = regencies.find(({ code }) => code === choice.regency)?.label ?? '';
  const regency = choice.regency === '' ? undefined : await repository.find(choice.regency);
  const districts = regency ? (await repository.readAreas(regency)).districts : [];
  const embed = await readEmbedFacts(app);
  const view = toView(choice, {
    ...{ backend, embed, place, districts },
    hasPlugin: await hasPlugin(app),
  });
  const linkText = builderWords[choice.language].link(choice.widget, place);
  return { choice, view, regencies, backend, linkText };
}
