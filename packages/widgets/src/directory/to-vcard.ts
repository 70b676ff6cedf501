import type { Group, GroupContact } from '@kentongan/sdk';

import { toWebLink } from '../internal/to-web-link.js';

/** What goes on the card of a group. */
export interface CardFacts {
  readonly group: Group;
  /** With its kind: `KIM Reog Bina`. */
  readonly name: string;
  readonly area: string;
  /** Where the group is shown. */
  readonly address: string;
  /** Only what the visitor has asked for and been shown. */
  readonly contact: GroupContact | undefined;
}

/** Bytes of one line, as RFC 2426 wants it. */
const lineLength = 75;

/** Writes a group as a vCard 3.0, the version that every phone reads. */
export function toVcard({ group, name, area, address, contact }: CardFacts): string {
  const web = group.channels.flatMap(({ url }) => toWebLink(url)?.href ?? []);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(name)}`,
    // A group has no family name; the field must be there.
    `N:${escape(name)};;;;`,
    `ORG:${escape(name)}`,
    // iOS then files it as an organisation.
    'X-ABShowAs:COMPANY',
    `ADR;TYPE=WORK:;;${escape(group.secretariat ?? '')};${escape(area)};;;Indonesia`,
    ...(contact === undefined ? [] : [contactLine(contact)]),
    ...[...web, address].map((url) => `URL:${escape(url)}`),
    ...(group.focus.length === 0 ? [] : [`NOTE:${escape(group.focus.join(', '))}`]),
    ...(group.verifiedAt === null ? [] : [`REV:${group.verifiedAt}`]),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function contactLine({ kind, value }: GroupContact): string {
  if (kind === 'email') return `EMAIL;TYPE=INTERNET:${escape(value)}`;
  return `TEL;TYPE=${kind === 'whatsapp' ? 'CELL' : 'VOICE'}:${escape(value)}`;
}

/** Makes what a text holds harmless: it may neither end a line nor a part of it. */
function escape(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a long line so that each part has at most 75 bytes and no letter is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let used = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (used + length > lineLength) {
      folded += '\r\n ';
      used = 1;
    }
    folded += letter;
    used += length;
  }
  return folded;
}
