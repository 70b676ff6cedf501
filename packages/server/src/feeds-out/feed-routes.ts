import {
  getActivitiesAtom,
  getActivitiesJsonFeed,
  getActivitiesRss,
  getActivityCalendar,
  getEventsCalendar,
} from '@kentongan/contract';

import { requireFound } from '../http/require-found.ts';
import { dayIn } from '../time/day-in.ts';
import { toCalendarEvent } from './calendar-event.ts';
import { readChannel, readEntryView, titleOfFeed, type FeedSources } from './read-channel.ts';
import { createServeFile, type FileRequest, type ServeFileOptions } from './serve-file.ts';
import { writeAtom } from './write-atom.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

/** Milliseconds for which an event that is over stays in the calendar. */
const pastShown = 90 * 86_400_000;

/** Events in one calendar; a program that subscribes reads them all each time. */
const maxEvents = 500;

type FeedRequest = Pick<
  FileRequest<typeof getActivitiesRss>,
  'params' | 'query' | 'root' | 'url' | 'now'
>;

/** Serves activities and events in the formats that other programs read. */
export function serveFeeds(dependencies: ServeFileOptions & FeedSources): void {
  const { activities } = dependencies;
  const serveFile = createServeFile(dependencies);
  const read = (request: FeedRequest) =>
    readChannel(dependencies, {
      regencyCode: request.params.regency,
      filter: request.query,
      root: request.root,
      feedUrl: request.url,
      now: request.now,
    });

  serveFile(getActivitiesRss, async (request) => ({ text: writeRss(await read(request)) }));
  serveFile(getActivitiesAtom, async (request) => ({ text: writeAtom(await read(request)) }));
  serveFile(getActivitiesJsonFeed, async (request) => ({
    text: writeJsonFeed(await read(request)),
  }));

  serveFile(getEventsCalendar, async ({ params, query, root, url, now }) => {
    const view = await readEntryView(dependencies, params.regency, root);
    const { timeZone, code } = view.regency;
    const eventsFrom = dayIn(timeZone, now - pastShown);
    const slice = { limit: maxEvents, after: undefined, timeZone };
    const items = await activities.list(code, { ...query, eventsFrom }, slice);
    const title = await titleOfFeed(dependencies, view, query);
    const events = items
      .map((activity) => toCalendarEvent(activity, view))
      .filter((event) => event !== undefined);
    return { text: writeCalendar({ title, url, timeZone, events }) };
  });

  serveFile(getActivityCalendar, async ({ params, root, url }) => {
    const view = await readEntryView(dependencies, params.regency, root);
    const found = await activities.find(params.regency, params.id);
    const activity = requireFound(found, 'activity-not-found');
    // What has no time is in no calendar.
    const event = requireFound(toCalendarEvent(activity, view), 'activity-not-found');
    const { timeZone } = view.regency;
    return {
      text: writeCalendar({ title: event.title, url, timeZone, events: [event] }),
      fileName: `kegiatan-${activity.id.slice(0, 8)}.ics`,
    };
  });
}
