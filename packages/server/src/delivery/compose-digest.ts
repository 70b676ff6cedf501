import { composeSections, type MailContent } from './compose-mail.ts';
import type { Digest } from './send-digest.ts';
import { words } from './words.ts';

/** A message as a digest names it. */
export interface DigestEntry {
  readonly reference: string;
  readonly topic: string;
  readonly receivedAt: number;
}

/** The daily mail to the office; `undefined` when nothing needs attention. */
export function composeDigest(
  { undelivered, overdue, quarantined }: Digest,
  { name, timeZone }: { readonly name: string; readonly timeZone: string },
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
  if (found.size === 0) return undefined;
  return composeSections({
    subject: words.digestSubject(name, found.size),
    sections: sections
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => ({
        title: `${title}: ${entries.length}`,
        lines: entries.slice(0, 50).map(({ reference, topic, receivedAt }) => {
          const names: Readonly<Record<string, string>> = words.topic;
          return `${reference} · ${names[topic] ?? topic} · ${format.format(receivedAt)}`;
        }),
      })),
    note: words.digestHow,
  });
}
