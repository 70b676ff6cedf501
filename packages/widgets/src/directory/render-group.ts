import { html, nothing, type TemplateResult } from 'lit';

import type { Board, Channel, Decree, Group } from '@kentongan/sdk';

import { formatDate } from '../internal/format-date.js';
import { toWebLink } from '../internal/to-web-link.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';

/** Milliseconds after which a record may be out of date. */
const oneYear = 366 * 86_400_000;

/** What the facts need besides the group. */
export interface GroupView {
  readonly messages: Messages;
  readonly locale: string;
  /** Of the regency. Its days are those of the place and not those of the visitor. */
  readonly timeZone: string | undefined;
  /** How to reach the group. */
  readonly contact: unknown;
}

/** What is known of one group, as a list of facts. Facts that are not known are left out. */
export function renderGroup(
  group: Group,
  { messages, locale, timeZone, contact }: GroupView,
): TemplateResult {
  const { group: words, directory, newTab } = messages;
  const { legal } = directory;
  const day = (date: string | null): string =>
    date === null ? '' : formatDate(date, locale, timeZone);
  const { board, lastActivityAt, memberCount } = group;

  return html`
    ${group.description === null ? nothing : html`<p class="description">${group.description}</p>`}
    <dl class="facts">
      ${fact(words.status, [
        wordFor(legal, group.legalStatus),
        ...group.decrees.map((decree) => renderDecree(decree, words, day)),
      ])}
      ${fact(words.established, [day(group.establishedOn)])}
      ${fact(words.members, [memberCount === null ? '' : words.people(memberCount)])}
      ${fact(words.focus, [group.focus.join(', ')])}
      ${board === null ? nothing : renderBoard(board, words, day)}
      ${fact(words.activity, [
        lastActivityAt === null
          ? group.activityStatus === 'dormant' && words.dormant
          : day(lastActivityAt),
      ])}
      ${fact(words.secretariat, [group.secretariat])}
      ${fact(
        words.channels,
        group.channels.map((channel) => renderChannel(channel, words, newTab)),
      )}
      ${fact(words.contact, [contact], 'contact-fact')}
    </dl>
    ${renderChecked(group, words, day)}
  `;
}

type Words = Messages['group'];
type FormatDay = (date: string | null) => string;

function fact(label: string, values: readonly unknown[], className = ''): unknown {
  const known = values.filter((value) => value);
  return known.length === 0
    ? nothing
    : html`<div class=${className}>
        <dt>${label}</dt>
        ${known.map((value) => html`<dd>${value}</dd>`)}
      </div>`;
}

function renderDecree({ kind, number, issuedOn, issuedBy }: Decree, words: Words, day: FormatDay) {
  return [
    [wordFor(words.decree, kind), number].join(' '),
    day(issuedOn),
    issuedBy ? words.issuedBy(issuedBy) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Names only while the term runs: people who have left must not be shown as the board. */
function renderBoard(
  { startsOn, endsOn, termStatus, members }: Board,
  words: Words,
  day: FormatDay,
) {
  if (termStatus === 'expired') return fact(words.board, [words.boardEnded]);
  if (members.length === 0) return nothing;
  return fact(words.board, [
    ...members.map(({ name, role }) => {
      const post = wordFor(words.role, role);
      return post === undefined ? name : html`<span class="muted">${post}:</span> ${name}`;
    }),
    (startsOn ?? endsOn) !== null &&
      html`<span class="muted">${words.term(day(startsOn) || '…', day(endsOn) || '…')}</span>`,
  ]);
}

function renderChannel({ kind, label, url }: Channel, words: Words, newTab: string): unknown {
  const link = toWebLink(url);
  const name = wordFor(words.channel, kind);
  return html`
    ${name === undefined ? nothing : html`<span class="muted">${name}:</span>`}
    ${
      link === null
        ? label
        : html`<a class="link" href=${link.href} target="_blank" rel="noopener nofollow ugc"
            >${label}<span class="visually-hidden"> ${newTab}</span></a
          >`
    }
  `;
}

/** Who has checked the record when, and where it comes from. */
function renderChecked({ verifiedAt, source }: Group, words: Words, day: FormatDay): unknown {
  const from = source !== null && /\.(xlsx?|ods|csv)$/i.test(source) ? 'sourceSheet' : 'source';
  const parts = [
    verifiedAt === null ? words.unverified : words.verified(day(verifiedAt)),
    ...(source === null ? [] : [words[from](source)]),
  ];
  const isOld = verifiedAt !== null && Date.now() - Date.parse(verifiedAt) > oneYear;
  return html`
    <div class="checked muted">
      <p>${parts.join(' · ')}</p>
      ${isOld ? html`<p class="old">${words.old}</p>` : nothing}
    </div>
  `;
}
