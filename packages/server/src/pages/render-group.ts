import { html } from 'hono/html';

import type { Channel, Decree, Group } from '@kentongan/contract';

import type { Wording } from './language.ts';
import type { Markup } from './markup.ts';
import { wordFor } from './word-for.ts';

/** What is known of one group as an institution. People and contacts are not part of it. */
export function renderGroup(group: Group, timeZone: string, wording: Wording): Markup {
  const { words, date, day } = wording;
  const { establishedOn, memberCount, lastActivityAt, verifiedAt, source, focus } = group;
  const facts: readonly [string, readonly (Markup | string | undefined)[]][] = [
    [
      words.group.status,
      [
        wordFor(words.legal, group.legalStatus),
        ...group.decrees.map((decree) => toDecree(decree, wording)),
      ],
    ],
    [words.group.established, [establishedOn === null ? undefined : date(establishedOn)]],
    [words.group.members, [memberCount === null ? undefined : words.group.people(memberCount)]],
    [words.group.focus, [focus.length === 0 ? undefined : focus.join(', ')]],
    [words.group.activity, [lastActivityAt === null ? undefined : day(lastActivityAt, timeZone)]],
    [words.group.channels, group.channels.map(renderChannel)],
  ];
  return html`${
      group.description === null ? null : html`<p class="kim-description">${group.description}</p>`
    }
    <dl class="kim-facts">
      ${facts
        .map(([label, values]) => ({ label, known: values.filter((value) => value !== undefined) }))
        .filter(({ known }) => known.length > 0)
        .map(
          ({ label, known }) =>
            html`<div>
              <dt>${label}</dt>
              ${known.map((value) => html`<dd>${value}</dd>`)}
            </div>`,
        )}
    </dl>
    <p class="kim-muted">
      ${[
        verifiedAt === null
          ? words.group.unverified
          : words.group.verified(day(verifiedAt, timeZone)),
        ...(source === null ? [] : [words.group.source(source)]),
      ].join(' · ')}
    </p>`;
}

function toDecree({ kind, number, issuedOn }: Decree, { words, date }: Wording): string {
  const name = [wordFor(words.group.decree, kind) ?? '', number].join(' ').trim();
  return issuedOn === null ? name : `${name}, ${date(issuedOn)}`;
}

function renderChannel({ label, url }: Channel): Markup | string {
  // The contract lets no other scheme through; a page that runs code must not depend on that alone.
  if (url === null || !/^https?:\/\//i.test(url)) return label;
  return html`<a href="${url}" target="_blank" rel="noopener nofollow ugc">${label}</a>`;
}
