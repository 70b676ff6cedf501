import { setCoverage, type CoverageSettings } from '../regencies/set-coverage.ts';
import { moderations, setModeration, type Moderation } from '../regencies/set-moderation.ts';
import { setOrigins } from '../regencies/set-origins.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { parseTarget } from './parse-target.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency set` */
export const regencySetCommand: Command = {
  name: 'regency set',
  usage:
    'CODE [--coverage-denominator rural|rural_and_urban] [--coverage-target villages=80%@2026-12-31]… [--no-coverage-target] [--moderation publish|review] [--origin URL]… [--no-origin] [--json]',
  summary:
    'Set what coverage divides by and should reach, whether what feeds bring waits for review, and which websites may send messages.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        'coverage-denominator': { type: 'string' },
        'coverage-target': { type: 'string', multiple: true },
        'no-coverage-target': { type: 'boolean' },
        moderation: { type: 'string' },
        origin: { type: 'string', multiple: true },
        'no-origin': { type: 'boolean' },
        json: { type: 'boolean' },
      },
      ['CODE'],
    );
    const denominator = values['coverage-denominator'];
    const given = values['coverage-target']?.map(parseTarget);
    if (given && values['no-coverage-target']) {
      throw new UsageError('--coverage-target and --no-coverage-target exclude each other.');
    }
    const targets = values['no-coverage-target'] ? [] : given;
    const moderation = toModeration(values.moderation);
    const isOfCoverage = denominator !== undefined || targets !== undefined;
    const isOfOrigins = values.origin !== undefined || values['no-origin'] === true;
    if (!isOfCoverage && !isOfOrigins && moderation === undefined) {
      throw new UsageError('There is nothing to set.');
    }
    return withDatabase(context, async ({ db }) => {
      const [code = ''] = positionals;
      const now = context.now();
      // Coverage comes first, because it may be refused.
      const settings = isOfCoverage
        ? await setCoverage(db, { code, denominator, targets, now })
        : undefined;
      if (moderation !== undefined) await setModeration(db, { code, moderation, now });
      const change = { code, add: values.origin ?? [], clear: values['no-origin'] === true, now };
      const allowedOrigins = isOfOrigins ? await setOrigins(db, change) : undefined;
      if (values.json) {
        context.print(JSON.stringify({ code, ...settings, moderation, allowedOrigins }));
      }
      for (const line of values.json || !settings ? [] : describe(settings)) context.print(line);
      if (!values.json && moderation !== undefined) context.print(moderationWords[moderation]);
      if (!values.json && allowedOrigins) context.print(describeOrigins(allowedOrigins));
      return exitCodes.done;
    });
  },
};

function describeOrigins(origins: readonly string[]): string {
  return origins.length === 0
    ? 'Situs terdaftar: belum ada, jadi semua situs boleh mengirim pesan.'
    : `Situs terdaftar: ${origins.join(', ')}. Situs lain tidak boleh mengirim pesan.`;
}

const moderationWords: Readonly<Record<Moderation, string>> = {
  publish: 'Kabar dari blog KIM langsung tampil.',
  review: 'Kabar dari blog KIM menunggu tinjauan: kentongan activities review.',
};

function toModeration(text: string | undefined): Moderation | undefined {
  const moderation = moderations.find((known) => known === text);
  if (text === undefined || moderation !== undefined) return moderation;
  throw new UsageError(`--moderation: "${text}" is neither publish nor review.`);
}

function describe({ code, name, denominator, targets, totals }: CoverageSettings): string[] {
  const villages = denominator === 'rural' ? 'desa' : 'desa dan kelurahan';
  const words = { villages, districts: 'kecamatan', groups: 'KIM' };
  return [
    `${name} (${code}): cakupan dihitung dari ${totals.villages} ${villages} dan ${totals.districts} kecamatan.`,
    ...targets.map(
      ({ measure, value, unit, due }) =>
        `Target: ${value}${unit === 'percent' ? ' %' : ''} ${words[measure]}${due === null ? '' : ` paling lambat ${due}`}.`,
    ),
    ...(targets.length === 0 ? ['Target: belum ditetapkan.'] : []),
  ];
}
