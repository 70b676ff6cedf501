import type { ListedFeed } from '../../feeds/feed-repository.ts';
import { listFeeds } from '../../feeds/feed-repository.ts';
import type { PauseReason } from '../../feeds/feed-state.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { describeProblem, feedWords, pauseReasons } from '../words/feeds.ts';

/** `kentongan feeds list` */
export const feedsListCommand: Command = {
  name: 'feeds list',
  usage: '[--regency CODE] [--json]',
  summary: 'List the feeds: state, last and next look, activities, last problem.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      json: { type: 'boolean' },
    });
    return withDatabase(context, async ({ db }) => {
      const feeds = await listFeeds(db, values.regency);
      const regencies = await db
        .selectFrom('regency')
        .select(['regency_code', 'time_zone'])
        .execute();
      const zones = new Map(regencies.map((row) => [row.regency_code, row.time_zone]));
      if (values.json) {
        context.print(JSON.stringify({ feeds: feeds.map(toJson) }));
        return exitCodes.done;
      }
      if (feeds.length === 0) context.print(feedWords.none);
      for (const feed of feeds) {
        const timeZone = zones.get(feed.regency_code) ?? 'Asia/Jakarta';
        for (const line of describe(feed, timeZone)) context.print(safeText(line));
      }
      return exitCodes.done;
    });
  },
};

function describe(feed: ListedFeed, timeZone: string): string[] {
  const time = (instant: number | null) =>
    instant === null
      ? feedWords.never
      : new Intl.DateTimeFormat('id-ID', {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone,
        }).format(instant);
  const { state, pause_reason, group_name, group_slug } = feed;
  const owner = group_name === null ? feedWords.office : `${group_name} (${group_slug ?? ''})`;
  const facts = [
    feed.title,
    feedWords.activities(feed.activity_count),
    feedWords.checked(time(feed.checked_at)),
    ...(feed.next_check_at === null ? [] : [feedWords.next(time(feed.next_check_at))]),
  ];
  return [
    `${feed.id.slice(0, 8)}  ${state === 'active' ? feedWords.active : feedWords.paused}  ${feed.regency_code}  ${owner}  ${feed.url}`,
    `          ${facts.filter(Boolean).join(' · ')}`,
    // The column holds what `PauseReason` lists.
    ...(pause_reason === null ? [] : [`          ${pauseReasons[pause_reason as PauseReason]}`]),
    ...(feed.problem_detail === null
      ? []
      : [
          `          ${feedWords.problem(describeProblem(feed.problem_code ?? '', feed.problem_detail), feed.failure_count, time(feed.failing_since))}`,
        ]),
    ...(feed.attempts > 1 ? [`          ${feedWords.attempts(feed.attempts)}`] : []),
  ];
}

function toJson(feed: ListedFeed) {
  const instant = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return {
    id: feed.id,
    regency: feed.regency_code,
    group: feed.group_slug,
    url: feed.url,
    siteUrl: feed.site_url,
    title: feed.title,
    format: feed.format,
    state: feed.state,
    pauseReason: feed.pause_reason,
    checkedAt: instant(feed.checked_at),
    changedAt: instant(feed.changed_at),
    nextCheckAt: instant(feed.next_check_at),
    activities: feed.activity_count,
    items: feed.item_count,
    failures: feed.failure_count,
    failingSince: instant(feed.failing_since),
    problem:
      feed.problem_code === null
        ? null
        : { code: feed.problem_code, detail: feed.problem_detail ?? '' },
    attempts: feed.attempts,
  };
}
