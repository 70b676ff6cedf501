import type { Channel } from '@kentongan/contract';

import { isBlankText } from '../fields/blank-text.ts';
import type { FieldWarningCode } from '../fields/field-result.ts';
import {
  parseSocialAccounts,
  parseWebsites,
  type ParsedChannels,
} from '../fields/parse-channels.ts';
import type { ColumnField } from '../header/column-field.ts';
import { hasColumn, type Header } from '../header/header.ts';
import type { Cell } from '../reading/table.ts';
import { cellText } from '../reading/table.ts';
import type { DataRow } from './classify-rows.ts';

const mostChannels = 20;

/** Longer cells are notes, not addresses. */
const longestCell = 1_000;

const readers: readonly (readonly [ColumnField, (text: string) => ParsedChannels])[] = [
  ['website', parseWebsites],
  ['kimId', parseKimId],
  ['instagram', (text) => parseSocialAccounts(text, 'instagram')],
  ['facebook', (text) => parseSocialAccounts(text, 'facebook')],
  ['youtube', (text) => parseSocialAccounts(text, 'youtube')],
  ['tiktok', (text) => parseSocialAccounts(text, 'tiktok')],
  ['socialMedia', (text) => parseSocialAccounts(text)],
];

/** Reads where a group publishes from all columns that say so, each channel once. */
export function draftChannels(
  row: DataRow,
  header: Header,
  warn: (field: ColumnField, code: FieldWarningCode) => void,
): { readonly channels: readonly Channel[]; readonly channelFields: readonly ColumnField[] } {
  const channels = new Map<string, Channel>();
  for (const [field, read] of readers) {
    for (const cell of row.cells(field)) {
      const parsed = read(textOf(cell));
      for (const channel of parsed.channels) {
        const key = channel.url ?? `${channel.kind} ${channel.label}`;
        if (channels.size < mostChannels && !channels.has(key)) channels.set(key, channel);
      }
      for (const code of parsed.warnings) warn(field, code);
    }
  }
  return {
    channels: [...channels.values()],
    channelFields: readers.map(([field]) => field).filter((field) => hasColumn(header, field)),
  };
}

/** Lines of a cell are accounts of their own. */
function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim().slice(0, longestCell) : cellText(cell);
}

function parseKimId(text: string): ParsedChannels {
  if (isBlankText(text)) return { channels: [], warnings: [] };
  if (/^https?:|\.id\b/i.test(text)) return parseWebsites(text);
  const label = text.replace(/\s+/g, ' ').slice(0, 64);
  return { channels: [{ kind: 'kim_id', label, url: null }], warnings: [] };
}
