import { html, nothing, type TemplateResult } from 'lit';

import type { Activity, Client } from '@kentongan/sdk';

import type { ActivityView } from '../activity-view.js';
import { eventText } from './event-text.js';

/** When and where something takes place: a block with its date, and the rest in words. */
export function renderEvent(
  activity: Activity,
  { messages, timeZone, locale }: ActivityView,
): TemplateResult | typeof nothing {
  const { startsAt, place, contentLanguage } = activity;
  const text = eventText(activity, messages, activity.timeZone ?? timeZone);
  if (text === null) return nothing;
  return html`<div class="when">
    <p class="date-block" aria-hidden="true">
      <b>${text.blockDay}</b>
      <span>${text.blockMonth}</span>
    </p>
    <p class="when-text">
      ${text.status === '' ? nothing : html`<span class="muted">${text.status}</span>`}
      <time datetime=${startsAt ?? ''}>${text.day}</time>
      ${text.time === '' ? nothing : html`<span>${text.time}</span>`}
      ${
        place === null
          ? nothing
          : html`<span lang=${contentLanguage === locale ? nothing : contentLanguage}
              >${place}</span
            >`
      }
    </p>
  </div>`;
}

/** Adds an event to the visitor's calendar: a file that the backend writes. */
export function renderCalendarLink(
  { id, title, endsAt, startsAt }: Activity,
  { messages }: ActivityView,
  { activities }: Client,
): TemplateResult | typeof nothing {
  // Nobody plans what is over; without an end that is a day after its beginning.
  const over = Date.parse(endsAt ?? '') || Date.parse(startsAt ?? '') + 86_400_000;
  if (!(over > Date.now()) || !/^[\w-]+$/.test(id)) return nothing;
  return html`<a href=${activities.calendarAddress(id)} download rel="nofollow"
    >${messages.feedExtras.calendar}<span class="visually-hidden">: ${title}</span></a
  >`;
}
