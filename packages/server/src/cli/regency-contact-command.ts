import { setContact } from '../regencies/set-contact.ts';
import type { RegencySettings } from '../regencies/regency-settings.ts';
import { createSharedSecrets } from '../secrets/shared-secrets.ts';
import { exitCodes, type Command } from './command.ts';
import { contactOptions, toContactSettings } from './contact-options.ts';
import { parseOptions } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency contact` */
export const regencyContactCommand: Command = {
  name: 'regency contact',
  usage:
    'CODE [--office-email ADDRESS]… [--webhook URL|off] [--to-groups on|off] [--receipts on|off] [--proof on|off] [--topics LIST] [--topic-label TOPIC=NAME]… [--retention-days N] [--response-days N] [--holiday DAY]… [--origin ORIGIN]… [--complaint-link URL|off] [--information-link URL|off] [--notice-file FILE --notice-version NAME | --notice standard] [--controller-address TEXT|off] [--controller-email ADDRESS|off] [--controller-phone NUMBER|off] [--json]',
  summary: 'Set where messages go, what the form asks, and how long messages are kept.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { ...contactOptions, json: { type: 'boolean' } },
      ['CODE'],
    );
    const [code = ''] = positionals;
    const change = await toContactSettings(values);
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

function toShown({ topics, topicLabels, delivery, links, ...settings }: RegencySettings) {
  const { retentionDays, responseDays, holidays, requireProof, allowedOrigins } = settings;
  const { controller, notice } = settings;
  return {
    ...{ topics, topicLabels, delivery, links, controller },
    noticeVersion: notice?.version ?? null,
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
    `Pemberitahuan privasi: ${settings.notice === null ? 'baku' : `versi ${settings.notice.version}`}`,
    `Situs yang boleh mengirim: ${allowedOrigins.join(', ') || 'semua'}`,
  ];
}
