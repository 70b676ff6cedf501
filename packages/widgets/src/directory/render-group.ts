import { html, nothing, type TemplateResult } from 'lit';

import type { Board, Channel, Decree, Group } from '@kentongan/sdk';

import { formatDate } from '../internal/format-date.js';
import { toWebLink } from '../internal/to-web-link.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';

/** What is known of one group, as a list of facts. Facts that are not known are left out. */
export function renderGroup(
  group: Group,
  { group: words, directory: { legal } }: Messages,
  locale: string,
  contact: unknown,
): TemplateResult {
  const day = (date: string | null): string => (date === null ? '' : formatDate(date, locale));
  const { board, lastActivityAt, memberCount, verifiedAt, source } = group;

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
      ${fact(words.channels, group.channels.map(renderChannel))} ${fact(words.contact, [contact])}
    </dl>
    <p class="muted">
      ${verifiedAt === null ? words.unverified : words.verified(day(verifiedAt))}
      ${source === null ? nothing : html`· ${words.source(source)}`}
    </p>
  `;
}

type Words = Messages['group'];
type FormatDay = (date: string | null) => string;

function fact(label: string, values: readonly unknown[]): unknown {
  const known = values.filter((value) => value);
  return known.length === 0
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        ${known.map((value) => html`<dd>${value}</dd>`)}
      </div>`;
}

function renderDecree({ kind, number, issuedOn }: Decree, { decree }: Words, day: FormatDay) {
  return [[wordFor(decree, kind), number].join(' '), day(issuedOn)].filter(Boolean).join(', ');
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

function renderChannel({ label, url }: Channel): unknown {
  const link = toWebLink(url);
  return link === null
    ? label
    : html`<a class="link" href=${link.href} target="_blank" rel="noopener nofollow ugc">
        ${label}
      </a>`;
}
