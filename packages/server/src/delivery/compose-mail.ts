import { html } from 'hono/html';

import type { Mail } from './mailer.ts';
import { toMessageLines, type MessageLine, type ReadableMessage } from './to-message-lines.ts';
import { words } from './words.ts';

/** What a mail says; addresses and its id come with it. */
export type MailContent = Pick<Mail, 'subject' | 'text' | 'html'>;

/** The mail to the office: everything the sender wrote, and by when an answer is due. */
export function composeOfficeMail(message: ReadableMessage, timeZone: string): MailContent {
  const due =
    message.due_at === null
      ? []
      : [[words.due, toDay(message.due_at, timeZone)] satisfies MessageLine];
  return compose({
    subject: `[${message.reference}] ${topicName(message.topic)}`,
    lines: [...toMessageLines(message), ...due],
    body: message.message_text,
    notes: [words.answerBy(message.reference)],
  });
}

/** The mail to the group it is meant for. */
export function composeGroupMail(message: ReadableMessage): MailContent {
  return compose({
    subject: `[${message.reference}] ${topicName(message.topic)}`,
    lines: toMessageLines(message),
    body: message.message_text,
    notes: [words.groupNote],
  });
}

/** The receipt for the sender. It repeats nothing of the message: anybody may have typed the address. */
export function composeReceipt(message: ReadableMessage, officeName: string): MailContent {
  return compose({
    subject: words.receiptSubject(message.reference),
    body: words.receiptText(officeName),
    lines: [
      [words.reference, message.reference],
      [words.secret, message.status_secret ?? ''],
    ],
    notes: [words.receiptUnasked],
    isBodyFirst: true,
  });
}

/** A mail of lists, each with a title. */
export function composeSections({
  subject,
  sections,
  note,
}: {
  readonly subject: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly note: string;
}): MailContent {
  const parts = sections.map(
    ({ title, lines }) =>
      html`<h2>${title}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  );
  const texts = sections.map(({ title, lines }) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return {
    subject,
    text: `${[...texts, note].join('\n\n')}\n`,
    html: toPage(
      html`${parts}
        <p><small>${note}</small></p>`,
    ),
  };
}

interface Parts {
  readonly subject: string;
  readonly lines: readonly MessageLine[];
  readonly body: string;
  readonly notes: readonly string[];
  readonly isBodyFirst?: boolean;
}

function compose({ subject, lines, body, notes, isBodyFirst = false }: Parts): MailContent {
  const table = lines.map(([label, text]) => `${label}: ${text}`).join('\n');
  const rows = lines.map(
    ([label, text]) =>
      html`<tr>
        <th align="left">${label}</th>
        <td>${text}</td>
      </tr>`,
  );
  const said = html`<p style="white-space: pre-line">${body}</p>`;
  const facts = html`<table>
    ${rows}
  </table>`;
  const text = isBodyFirst ? [body, table] : [table, body];
  const content = isBodyFirst ? html`${said}${facts}` : html`${facts}${said}`;
  const small = notes.map((note) => html`<p><small>${note}</small></p>`);
  return {
    subject,
    text: `${[...text, ...notes].join('\n\n')}\n`,
    html: toPage(html`${content}${small}`),
  };
}

function topicName(topic: string): string {
  const names: Readonly<Record<string, string>> = words.topic;
  return names[topic] ?? topic;
}

function toDay(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('id', { timeZone, dateStyle: 'full' }).format(instant - 1);
}

function toPage(content: ReturnType<typeof html>): string {
  return String(
    html`<!doctype html>
      <html lang="id">
        <body>
          ${content}
        </body>
      </html>`,
  );
}
