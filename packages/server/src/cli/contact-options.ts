import { readFile } from 'node:fs/promises';

import { messageTopics, type MessageTopic } from '@kentongan/contract';

import type { RegencySettings } from '../regencies/regency-settings.ts';
import type { ContactSettings } from '../regencies/set-contact.ts';
import { UsageError } from './command.ts';
import type { parseOptions } from './parse-options.ts';

/** Options that say what an office sets about its contact form. */
export const contactOptions = {
  'office-email': { type: 'string', multiple: true },
  webhook: { type: 'string' },
  'to-groups': { type: 'string' },
  receipts: { type: 'string' },
  proof: { type: 'string' },
  topics: { type: 'string' },
  'topic-label': { type: 'string', multiple: true },
  'retention-days': { type: 'string' },
  'response-days': { type: 'string' },
  holiday: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  'complaint-link': { type: 'string' },
  'information-link': { type: 'string' },
  notice: { type: 'string' },
  'notice-file': { type: 'string' },
  'notice-version': { type: 'string' },
  'controller-address': { type: 'string' },
  'controller-email': { type: 'string' },
  'controller-phone': { type: 'string' },
} as const;

/** What {@link contactOptions} were given. */
export type ContactValues = ReturnType<typeof parseOptions<typeof contactOptions>>['values'];

/**
 * Reads them.
 *
 * @throws {@link UsageError} for a value that cannot be one.
 */
export async function toContactSettings(values: ContactValues): Promise<ContactSettings> {
  const { topics, webhook, holiday, origin } = values;
  const labels = values['topic-label'];
  return {
    ...(topics !== undefined && { topics: topics.split(',').map(toTopic) }),
    ...(labels && { topicLabels: Object.fromEntries(labels.map(toLabel)) }),
    ...given('retentionDays', toNumber('--retention-days', values['retention-days'])),
    ...given('responseDays', toNumber('--response-days', values['response-days'])),
    ...given('holidays', holiday),
    ...given('requireProof', toSwitch('--proof', values.proof)),
    ...given('allowedOrigins', origin?.map(toOrigin)),
    ...given('notice', await readNotice(values)),
    delivery: {
      ...given('officeEmails', values['office-email']),
      ...given('webhookUrl', toLink(webhook)),
      ...given('toGroups', toSwitch('--to-groups', values['to-groups'])),
      ...given('receipts', toSwitch('--receipts', values.receipts)),
    },
    links: {
      ...given('complaint', toLink(values['complaint-link'])),
      ...given('informationRequest', toLink(values['information-link'])),
    },
    controller: {
      ...given('address', toLink(values['controller-address'])),
      ...given('email', toLink(values['controller-email'])),
      ...given('phone', toLink(values['controller-phone'])),
    },
  };
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  // One name, so that it is just the record that the type says.
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

function toTopic(text: string): MessageTopic {
  const topic = messageTopics.find((known) => known === text.trim());
  if (topic !== undefined) return topic;
  throw new UsageError(`--topics "${text}" is none of ${messageTopics.join(', ')}.`);
}

function toLabel(text: string): [MessageTopic, string] {
  const [topic = '', ...label] = text.split('=');
  return [toTopic(topic), label.join('=').trim()];
}

function toNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new UsageError(`${option} "${text}" is not a whole number.`);
}

function toSwitch(option: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new UsageError(`${option} "${text}" is neither on nor off.`);
}

function toLink(text: string | undefined): string | null | undefined {
  return text === 'off' ? null : text;
}

function toOrigin(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) {
    return url.origin;
  }
  throw new UsageError(`--origin "${text}" is not an origin, such as https://ponorogo.go.id.`);
}

/** Bounds of a notice; a shorter one cannot say what the law asks for. */
const noticeLength = { min: 200, max: 8_000 };

async function readNotice(values: ContactValues): Promise<RegencySettings['notice'] | undefined> {
  const { notice, 'notice-file': file, 'notice-version': version = '' } = values;
  if (notice !== undefined) {
    if (notice === 'standard' && file === undefined) return null;
    throw new UsageError('--notice is "standard", or there is --notice-file with a text.');
  }
  if (file === undefined) return undefined;
  const text = (await readFile(file, 'utf8'))
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  if (text.length < noticeLength.min || text.length > noticeLength.max) {
    throw new UsageError(
      `--notice-file: the notice has ${text.length} letters; write ${noticeLength.min} to ${noticeLength.max}.`,
    );
  }
  if (!/^[\w.-]{1,40}$/.test(version)) {
    throw new UsageError('--notice-version is missing; write one for each text, such as 2026-1.');
  }
  return { version, text };
}
