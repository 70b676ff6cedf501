import { readFile } from 'node:fs/promises';

import { UsageError } from '../command.ts';
import { parseLocalTime } from '../parse-local-time.ts';

/** Options that say what an activity says. */
export const contentOptions = {
  file: { type: 'string' },
  type: { type: 'string' },
  title: { type: 'string' },
  summary: { type: 'string' },
  body: { type: 'string' },
  'body-file': { type: 'string' },
  language: { type: 'string' },
  group: { type: 'string' },
  category: { type: 'string', multiple: true },
  starts: { type: 'string' },
  ends: { type: 'string' },
  place: { type: 'string' },
  'time-zone': { type: 'string' },
  price: { type: 'string' },
  seller: { type: 'string' },
  'seller-whatsapp': { type: 'string' },
  'seller-consent': { type: 'boolean' },
  'source-url': { type: 'string' },
  'source-name': { type: 'string' },
} as const;

/** How {@link contentOptions} are written. */
export const contentUsage =
  '[--file POST.json] [--type TYPE] [--title TEXT] [--summary TEXT] [--body TEXT|--body-file FILE] [--group SLUG] [--category CODE]… [--starts TIME] [--ends TIME] [--place TEXT] [--time-zone ZONE] [--price TEXT] [--seller NAME --seller-whatsapp NUMBER [--seller-consent]] [--source-url URL] [--source-name TEXT] [--language TAG]';

/** What {@link contentOptions} were given. */
export type ContentValues = Readonly<{
  [Name in keyof typeof contentOptions]?: Name extends 'category'
    ? string[] | undefined
    : Name extends 'seller-consent'
      ? boolean | undefined
      : string | undefined;
}>;

/** The activity as it was before, and where and when it is changed. */
export interface ContentBase {
  readonly before: Readonly<Record<string, unknown>>;
  /** In which times are read. */
  readonly timeZone: string;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Lays what was given over what was there: first the file, then the options. An empty option takes
 * its field away. Nothing is checked here; the schemas of the contract do that.
 */
export async function readContent(
  values: ContentValues,
  { before, timeZone: ownZone, now }: ContentBase,
): Promise<Record<string, unknown>> {
  const base = { ...before, ...(values.file === undefined ? {} : await readPost(values.file)) };
  const zone = values['time-zone'] ?? base['timeZone'];
  const timeZone = typeof zone === 'string' && zone !== '' ? zone : ownZone;
  const toTime = (text: string | undefined, option: string) =>
    text === undefined || text === '' ? text : readTime(text, timeZone, option);
  const body =
    values['body-file'] === undefined ? values.body : await readFile(values['body-file'], 'utf8');
  const given = {
    type: values.type,
    title: values.title,
    summary: values.summary,
    body,
    contentLanguage: values.language,
    group: values.group === '' ? null : values.group,
    categories: values.category?.filter((code) => code !== ''),
    startsAt: toTime(values.starts, '--starts'),
    endsAt: toTime(values.ends, '--ends'),
    place: values.place,
    timeZone: values['time-zone'],
    price: values.price,
    seller: toSeller(values, base['seller'], now),
    sourceUrl: values['source-url'],
    sourceName: values['source-name'],
  };
  const changed = Object.entries(given).filter(([, value]) => value !== undefined);
  const all = Object.entries({ ...base, ...Object.fromEntries(changed) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
}

function readTime(text: string, timeZone: string, option: string): string {
  try {
    return parseLocalTime(text, timeZone, option);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--time-zone: "${timeZone}" is not known. Write Asia/Jakarta.`, {
      cause: error,
    });
  }
}

/** An agreement is kept for as long as name and number stay the same. */
function toSeller(values: ContentValues, before: unknown, now: number): unknown {
  const { seller: name, 'seller-whatsapp': whatsapp, 'seller-consent': consent } = values;
  if (name === undefined && whatsapp === undefined && consent === undefined) return undefined;
  if (name === '') return '';
  const known = typeof before === 'object' && before !== null ? before : {};
  const isOther = name !== undefined || whatsapp !== undefined;
  return {
    ...known,
    ...(isOther ? { consentAt: null } : {}),
    ...(name === undefined ? {} : { name }),
    ...(whatsapp === undefined ? {} : { whatsapp }),
    ...(consent ? { consentAt: new Date(now).toISOString() } : {}),
  };
}

async function readPost(path: string): Promise<object> {
  const text = await readFile(path, 'utf8');
  try {
    const post: unknown = JSON.parse(text);
    if (typeof post === 'object' && post !== null && !Array.isArray(post)) return post;
  } catch (error) {
    throw new UsageError(`${path} is not JSON.`, { cause: error });
  }
  throw new UsageError(`${path} is not one activity.`);
}
