import { composeSections, type MailContent } from './compose-mail.ts';
import type { Digest } from './read-digest.ts';
import { words } from './words.ts';

/** The daily mail to the office; `undefined` when nothing needs attention. */
export function composeDigest(
  { undelivered, overdue, quarantined, clockDoubt }: Digest,
  {
    code,
    name,
    timeZone,
  }: { readonly code: string; readonly name: string; readonly timeZone: string },
): MailContent | undefined {
  const format = new Intl.DateTimeFormat('id', { timeZone, dateStyle: 'medium' });
  const sections = [
    [words.digestOverdue, overdue],
    [words.digestUndelivered, undelivered],
    [words.digestQuarantined, quarantined],
  ] as const;
  const found = new Set(
    sections.flatMap(([, entries]) => entries.map(({ reference }) => reference)),
  );
  if (found.size === 0 && clockDoubt === undefined) return undefined;
  const clock = clockDoubt && {
    title: words.digestClock,
    lines: [
      words.digestClockTimes(format.format(clockDoubt.refusedAt), format.format(clockDoubt.seenAt)),
      words.digestClockHow(code),
    ],
  };
  const lists = sections
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => ({
      title: `${title}: ${entries.length}`,
      lines: entries.slice(0, 50).map(({ reference, topic, receivedAt }) => {
        const names: Readonly<Record<string, string>> = words.topic;
        return `${reference} · ${names[topic] ?? topic} · ${format.format(receivedAt)}`;
      }),
    }));
  return composeSections({
    subject: clock ? words.digestClockSubject(name) : words.digestSubject(name, found.size),
    sections: clock ? [clock, ...lists] : lists,
    note: words.digestHow,
  });
}
