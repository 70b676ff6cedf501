import * as z from 'zod/mini';

import { orderOf, readCursor, writeCursor } from '../../activities/activity-order.ts';
import type { ActivityRepository } from '../../activities/activity-repository.ts';
import type { GroupIndexes } from '../../groups/group-index.ts';
import type { GroupRepository } from '../../groups/group-repository.ts';
import { toGroup } from '../../groups/to-group.ts';
import { toGroupView } from '../../groups/to-group-view.ts';
import { createPublicText } from '../../http/public-answer.ts';
import { requireFound } from '../../http/require-found.ts';
import type { RegencyRecord } from '../../regencies/regency-repository.ts';
import type { Language } from '../language.ts';
import { readCoveredPlace } from '../read-covered-place.ts';
import { serveStyles } from '../serve-styles.ts';
import { findPreview } from './find-preview.ts';
import { readShareDirectory, type ShareDirectorySources } from './read-share-directory.ts';
import { readSitemap } from './read-sitemap.ts';
import {
  createServeSharePage,
  type ServeShareOptions,
  type ShareRequest,
} from './serve-share-page.ts';
import { serveShareCard } from './serve-share-card.ts';
import { createShareContext } from './share-context.ts';
import { createShareFailurePage } from './share-failure-page.ts';
import { shareHeaders } from './share-headers.ts';
import { sharePaths, shareStylesPath } from './share-links.ts';
import { shareParams, shareQueries } from './share-query.ts';
import { shareStyles, shareStylesVersion } from './share-styles.ts';
import { writeShareActivity } from './write-share-activity.ts';
import { writeShareCoverage } from './write-share-coverage.ts';
import { writeShareDirectory } from './write-share-directory.ts';
import { writeShareFeed } from './write-share-feed.ts';
import { writeShareGroup } from './write-share-group.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What the pages that people share are made from. */
export interface ShareDependencies extends ServeShareOptions, ShareDirectorySources {
  readonly groups: GroupRepository;
  readonly indexes: GroupIndexes;
  readonly activities: ActivityRepository;
}

/** Activities on one page of the list, and on the page of a group. */
const activitiesOnPage = 20;
const latestCount = 5;

/** Serves whole pages under addresses that are good to share. */
export function serveSharePages(dependencies: ShareDependencies): void {
  const { app, db, publicUrl, regencies, groups, activities } = dependencies;
  app.use('/r/*', createShareFailurePage(regencies));
  serveStyles(app, { path: shareStylesPath, text: shareStyles, version: shareStylesVersion });
  serveShareCard(app);
  const servePage = createServeSharePage(dependencies);
  const contextOf = (
    regency: RegencyRecord,
    { relativeRoot, root, query }: ShareRequest<unknown, { readonly lang?: Language | undefined }>,
  ) => createShareContext(regency, { relativeRoot, root, publicUrl, lang: query.lang });
  const findRegency = async (code: string) =>
    requireFound(await regencies.find(code), 'regency-not-found');
  const findGroup = async (regency: RegencyRecord, slug: string, now: number) => {
    const stored = requireFound(await groups.find(regency.code, slug), 'group-not-found');
    return toGroup(stored, toGroupView(regency, now));
  };

  servePage(
    { path: sharePaths.directory, params: shareParams.regency, query: shareQueries.directory },
    async (request) => {
      const { params, query, now } = request;
      const shown = await readShareDirectory(dependencies, { ...params, ...query }, now);
      return createPublicText(await writeShareDirectory(shown, contextOf(shown.regency, request)), {
        ...shareHeaders,
        // What somebody has searched for is no page that others look for.
        ...(query.q !== undefined && { 'x-robots-tag': 'noindex' }),
      });
    },
  );

  servePage(
    { path: sharePaths.group, params: shareParams.group, query: shareQueries.plain },
    async (request) => {
      const regency = await findRegency(request.params.regency);
      const group = await findGroup(regency, request.params.slug, request.now);
      const latest = await activities.list(
        regency.code,
        { group: group.slug },
        { limit: latestCount, after: undefined, timeZone: regency.timeZone },
      );
      const context = contextOf(regency, request);
      const preview = await findPreview(db, regency.code, latest);
      return createPublicText(
        await writeShareGroup({ group, latest, preview }, context),
        shareHeaders,
      );
    },
  );

  servePage(
    { path: sharePaths.activities, params: shareParams.regency, query: shareQueries.activities },
    async (request) => {
      const { group: slug, type, cursor } = request.query;
      const regency = await findRegency(request.params.regency);
      const group = slug === undefined ? undefined : await findGroup(regency, slug, request.now);
      const order = orderOf({});
      const read = await activities.list(
        regency.code,
        { group: slug, type },
        {
          // One more than shown tells whether there is a next page.
          limit: activitiesOnPage + 1,
          after: cursor === undefined ? undefined : readCursor(cursor, order),
          timeZone: regency.timeZone,
        },
      );
      const shown = read.slice(0, activitiesOnPage);
      const last = read.length > activitiesOnPage ? shown.at(-1) : undefined;
      const nextCursor = last && writeCursor(last, order);
      const preview = await findPreview(db, regency.code, shown);
      const feed = { activities: shown, preview, group, type, cursor, nextCursor };
      return createPublicText(
        await writeShareFeed(feed, contextOf(regency, request)),
        shareHeaders,
      );
    },
  );

  servePage(
    { path: sharePaths.activity, params: shareParams.activity, query: shareQueries.plain },
    async (request) => {
      const { regency: code, id } = request.params;
      const regency = await findRegency(code);
      const activity = requireFound(await activities.find(code, id), 'activity-not-found');
      const preview = await findPreview(db, code, [activity]);
      const context = contextOf(regency, request);
      return createPublicText(
        await writeShareActivity({ activity, preview }, context),
        shareHeaders,
      );
    },
  );

  servePage(
    { path: sharePaths.coverage, params: shareParams.regency, query: shareQueries.plain },
    async (request) => {
      const place = await readCoveredPlace(dependencies, request.params, request.now);
      const context = contextOf(place.regency, request);
      return createPublicText(await writeShareCoverage(place.coverage, context), shareHeaders);
    },
  );

  servePage(
    { path: sharePaths.sitemap, params: shareParams.regency, query: z.object({}) },
    async (request) => {
      const regency = await findRegency(request.params.regency);
      const { sharedLinks } = contextOf(regency, { ...request, query: {} });
      const contents = await readSitemap(db, regency.code);
      return createPublicText(writeSitemap(contents, sharedLinks), {
        'content-type': 'application/xml; charset=utf-8',
      });
    },
  );
}
