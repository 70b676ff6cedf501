import { exitCodes, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency list` */
export const regencyListCommand: Command = {
  name: 'regency list',
  usage: '[--json]',
  summary: 'List the regencies and how many groups each has.',
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } });
    return withDatabase(context, async ({ db }) => {
      const regencies = await db
        .selectFrom('regency')
        .leftJoin('information_group', 'information_group.regency_code', 'regency.regency_code')
        .select(({ fn }) => [
          'regency.regency_code as code',
          'regency.name',
          'regency.kind',
          'regency.office_name as officeName',
          'regency.time_zone as timeZone',
          fn.count('information_group.id').as('groups'),
        ])
        .groupBy([
          'regency.regency_code',
          'regency.name',
          'regency.kind',
          'regency.office_name',
          'regency.time_zone',
        ])
        .orderBy('regency.regency_code')
        .execute();
      const rows = regencies.map((row) => ({ ...row, groups: Number(row.groups) }));
      if (values.json) context.print(JSON.stringify({ regencies: rows }));
      else if (rows.length === 0) {
        context.print('Belum ada kabupaten/kota. Mulai dengan: kentongan regency add KODE');
      }
      for (const row of values.json ? [] : rows) {
        const kind = row.kind === 'city' ? 'Kota' : 'Kabupaten';
        context.print(
          `${row.code}  ${kind} ${row.name}  ${row.groups} kelompok  ${row.officeName}`,
        );
      }
      return exitCodes.done;
    });
  },
};
