import type { ActivityRepository } from '../activities/activity-repository.ts';
import { toGroup } from '../groups/to-group.ts';
import { toGroupView } from '../groups/to-group-view.ts';
import { createPublicText } from '../http/public-answer.ts';
import { requireFound } from '../http/require-found.ts';
import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { serveCsv } from './csv-routes.ts';
import { failurePage } from './failure-page.ts';
import { createFrameContext } from './frame-context.ts';
import { toFrameHeaders } from './frame-headers.ts';
import { pageStyles, stylesVersion } from './page-styles.ts';
import {
  contactQuerySchema,
  feedQuerySchema,
  fragmentQuerySchema,
  frameQuerySchema,
  type FrameQuery,
} from './page-query.ts';
import { readCoveredPlace } from './read-covered-place.ts';
import { readDirectoryPage, type PageSources } from './read-directory-page.ts';
import { servePage, type ServePageOptions } from './serve-page.ts';
import { serveStyles } from './serve-styles.ts';
import { writeContactDocument } from './write-contact-document.ts';
import { writeCoverageDocument } from './write-coverage-document.ts';
import { writeDirectoryDocument } from './write-directory-document.ts';
import { writeFeedDocument } from './write-feed-document.ts';
import { writeFragment } from './write-fragment.ts';
import { writeGroupDocument } from './write-group-document.ts';

/** What the pages need. */
export interface PageDependencies extends ServePageOptions, PageSources {
  /** Address the public reaches this backend at. */
  readonly publicUrl: string | undefined;
  readonly activities: ActivityRepository;
}

/** Activities on the frame page of the feed; the widget has the others. */
const newestCount = 20;

/** Serves what search engines and visitors without scripts read. */
export function servePages(dependencies: PageDependencies): void {
  const { app, publicUrl, regencies, groups, activities } = dependencies;
  app.use('/embed/frame/*', failurePage);
  serveStyles(app, {
    path: '/embed/frame/page.css',
    text: pageStyles,
    version: stylesVersion,
  });
  serveCsv(dependencies);

  servePage(
    dependencies,
    { path: '/embed/fragment/directory', query: fragmentQuerySchema },
    async (query, now) => {
      const page = await readDirectoryPage(dependencies, query, now);
      return createPublicText(await writeFragment(page, { lang: query.lang, publicUrl }), {
        'content-type': 'text/html; charset=utf-8',
        // The page that includes it is the one to be found.
        'x-robots-tag': 'noindex',
      });
    },
  );

  servePage(
    dependencies,
    { path: '/embed/frame/directory', query: frameQuerySchema },
    async (query, now) =>
      query.group === undefined
        ? writeList(query, now)
        : writeGroup({ ...query, group: query.group }, now),
  );

  servePage(
    dependencies,
    { path: '/embed/frame/coverage', query: frameQuerySchema },
    async (query, now) => {
      const { regency, coverage } = await readCoveredPlace(
        dependencies,
        { regency: query.regency },
        now,
      );
      const context = createFrameContext(regency, query, publicUrl);
      return createPublicText(
        await writeCoverageDocument(coverage, context),
        toFrameHeaders(regency.settings),
      );
    },
  );

  servePage(
    dependencies,
    { path: '/embed/frame/activity-feed', query: feedQuerySchema },
    async (query, now) => {
      const regency = requireFound(await regencies.find(query.regency), 'regency-not-found');
      const { type } = query;
      const group =
        query.group === undefined ? undefined : await findGroup(regency, query.group, now);
      const newest = await activities.list(
        regency.code,
        { group: group?.slug, type },
        { limit: newestCount, after: undefined, timeZone: regency.timeZone },
      );
      const context = createFrameContext(regency, query, publicUrl);
      return createPublicText(
        await writeFeedDocument({ activities: newest, group, type }, context),
        toFrameHeaders(regency.settings),
      );
    },
  );

  servePage(
    dependencies,
    { path: '/embed/frame/contact-form', query: contactQuerySchema },
    async (query, now) => {
      const regency = requireFound(await regencies.find(query.regency), 'regency-not-found');
      const group =
        query.group === undefined ? undefined : await findGroup(regency, query.group, now);
      const context = createFrameContext(regency, query, publicUrl);
      return createPublicText(
        await writeContactDocument(group, context),
        toFrameHeaders(regency.settings),
      );
    },
  );

  async function writeList(query: FrameQuery, now: number) {
    const page = await readDirectoryPage(dependencies, query, now);
    const context = createFrameContext(page.regency, query, publicUrl);
    return createPublicText(
      await writeDirectoryDocument(page, context),
      toFrameHeaders(page.regency.settings),
    );
  }

  async function writeGroup(query: FrameQuery & { readonly group: string }, now: number) {
    const regency = requireFound(await regencies.find(query.regency), 'regency-not-found');
    const group = await findGroup(regency, query.group, now);
    const context = createFrameContext(regency, query, publicUrl);
    return createPublicText(
      await writeGroupDocument(group, context),
      toFrameHeaders(regency.settings),
    );
  }

  async function findGroup(regency: RegencyRecord, slug: string, now: number) {
    const stored = requireFound(await groups.find(regency.code, slug), 'group-not-found');
    return toGroup(stored, toGroupView(regency, now));
  }
}
