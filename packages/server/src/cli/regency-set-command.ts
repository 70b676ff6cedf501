import { setCoverage, type CoverageSettings } from '../regencies/set-coverage.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { parseTarget } from './parse-target.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency set` */
export const regencySetCommand: Command = {
  name: 'regency set',
  usage:
    'CODE [--coverage-denominator rural|rural_and_urban] [--coverage-target villages=80%@2026-12-31]… [--no-coverage-target] [--json]',
  summary: 'Set which villages coverage divides by, and what it should reach by when.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        'coverage-denominator': { type: 'string' },
        'coverage-target': { type: 'string', multiple: true },
        'no-coverage-target': { type: 'boolean' },
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
    if (denominator === undefined && targets === undefined) {
      throw new UsageError('There is nothing to set.');
    }
    return withDatabase(context, async ({ db }) => {
      const settings = await setCoverage(db, {
        code: positionals[0] ?? '',
        denominator,
        targets,
        now: context.now(),
      });
      if (values.json) context.print(JSON.stringify(settings));
      else for (const line of describe(settings)) context.print(line);
      return exitCodes.done;
    });
  },
};

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
