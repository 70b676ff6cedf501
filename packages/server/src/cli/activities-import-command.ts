import { readFile } from 'node:fs/promises';

import { toProblemIssues } from '@kentongan/contract';
import * as z from 'zod/mini';

import { activityFileSchema } from '../import/activities/activity-file.ts';
import { importActivities } from '../import/activities/import-activities.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan activities import` */
export const activitiesImportCommand: Command = {
  name: 'activities import',
  usage: 'FILE.json --regency CODE [--json]',
  summary: 'Store activities from a JSON file; the same id is the same activity.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { regency: { type: 'string' }, json: { type: 'boolean' } },
      ['FILE.json'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    const { activities } = parseFile(await readFile(positionals[0] ?? '', 'utf8'));
    return withDatabase(context, async ({ db }) => {
      const result = await importActivities(db, regencyCode, activities, context.now());
      const { created, updated, unchanged, refused } = result;
      if (values.json) context.print(JSON.stringify(result));
      else {
        context.print(
          `Kegiatan: baru ${created} · berubah ${updated} · tetap ${unchanged} · ditolak ${refused.length}`,
        );
        for (const { id, group } of refused) {
          context.print(`  ${id}: tidak ada kelompok "${group}". Perbaiki "group" di berkas.`);
        }
      }
      return refused.length > 0 ? exitCodes.rowsRefused : exitCodes.done;
    });
  },
};

function parseFile(text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError('The file is not JSON.', { cause: error });
  }
  const result = z.safeParse(activityFileSchema, json);
  if (result.success) return result.data;
  const [issue] = toProblemIssues(result.error.issues);
  throw new UsageError(
    `The file is not a list of activities: ${issue?.path ?? ''}: ${issue?.code ?? ''}`,
  );
}
