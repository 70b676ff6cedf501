import { messageTopics, type MessageTopic } from '@kentongan/contract';

import { setContact, type ContactSettings } from '../regencies/set-contact.ts';
import type { RegencySettings } from '../regencies/regency-settings.ts';
import { createSharedSecrets } from '../secrets/shared-secrets.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

const options = {
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
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

/** `kentongan regency contact` */
export const regencyContactCommand: Command = {
  name: 'regency contact',
  usage:
    'CODE [--office-email ADDRESS]… [--webhook URL|off] [--to-groups on|off] [--receipts on|off] [--proof on|off] [--topics LIST] [--topic-label TOPIC=NAME]… [--retention-days N] [--response-days N] [--holiday DAY]… [--origin ORIGIN]… [--complaint-link URL|off] [--information-link URL|off] [--json]',
  summary: 'Set where messages go, what the form asks, and how long messages are kept.',
  async run(args, context) {
    const { values, positionals } = parseOptions(args, options, ['CODE']);
    const [code = ''] = positionals;
    const change = toChange(values);
    return withDatabase(context, async ({ db }) => {
      const settings = await setContact(db, { code, change, now: context.now() });
      const secret =
        values.webhook === undefined || settings.delivery.webhookUrl === null
          ? undefined
          : `whsec_${(await createSharedSecrets(db, () => context.now())(code, 'webhook')).toString('base64')}`;
      if (values.json)
        context.print(JSON.stringify({ ...toShown(settings), webhookSecret: secret }));
      else for (const line of describe(settings, secret)) context.print(line);
      return exitCodes.done;
    });
  },
};

function toChange(values: Values): ContactSettings {
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

function toShown({ topics, topicLabels, delivery, links, ...settings }: RegencySettings) {
  const { retentionDays, responseDays, holidays, requireProof, allowedOrigins } = settings;
  return {
    ...{ topics, topicLabels, delivery, links },
    ...{ retentionDays, responseDays, holidays, requireProof, allowedOrigins },
  };
}

function describe(settings: RegencySettings, secret: string | undefined): string[] {
  const { delivery, topics, retentionDays, responseDays, allowedOrigins, requireProof } = settings;
  const onOff = (isOn: boolean) => (isOn ? 'ya' : 'tidak');
  return [
    `Surel dinas: ${delivery.officeEmails.join(', ') || 'belum ada; pesan hanya dibaca dengan "kentongan messages list"'}`,
    `Webhook: ${delivery.webhookUrl ?? 'tidak ada'}`,
    ...(secret === undefined ? [] : [`Kunci webhook (Standard Webhooks): ${secret}`]),
    `Teruskan ke surel KIM: ${onOff(delivery.toGroups)} · tanda terima untuk pengirim: ${onOff(delivery.receipts)}`,
    `Topik: ${topics.join(', ')}`,
    `Bukti kerja: ${onOff(requireProof)} · dijawab dalam ${responseDays} hari kerja · disimpan ${retentionDays} hari`,
    `Situs yang boleh mengirim: ${allowedOrigins.join(', ') || 'semua'}`,
  ];
}
