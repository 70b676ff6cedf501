import ical, { ICalCalendarMethod } from 'ical-generator';

import type { CalendarEvent } from './calendar-event.ts';

/** A calendar of events. */
export interface EventsCalendar {
  readonly title: string;
  readonly url: string;
  readonly timeZone: string;
  readonly events: readonly CalendarEvent[];
}

/** Seconds after which a program that subscribed may ask again. */
const freshFor = 3_600;

/**
 * Writes events as iCalendar (RFC 5545). Times are in UTC, which needs no description of time zones
 * and means the same everywhere.
 */
export function writeCalendar({ title, url, timeZone, events }: EventsCalendar): string {
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Kentongan//Kentongan//ID',
    source: url,
    ttl: freshFor,
    // For programs that show a calendar in a zone of its own.
    x: [['X-WR-TIMEZONE', timeZone]],
  });
  for (const event of events) calendar.createEvent(toEvent(event));
  return calendar.toString();
}

function toEvent(event: CalendarEvent) {
  const { id, title, description, place, url, category, start, end, isWholeDay } = event;
  const changed = new Date(event.updatedAt);
  return {
    id,
    summary: title,
    description,
    location: place,
    // The generator writes these as in a text, where they need a backslash; an address has none.
    url: url?.replace(/[,;\\]/g, encodeURIComponent) ?? null,
    categories: [{ name: category }],
    start,
    end,
    allDay: isWholeDay,
    // Not the moment of writing, so that the same events are the same answer.
    stamp: changed,
    lastModified: changed,
  };
}
