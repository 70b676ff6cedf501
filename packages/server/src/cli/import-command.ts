import { runImport } from '../import/plan/run-import.ts';
import { readTableFile } from '../import/reading/read-table-file.ts';
import { exitCodes, type Command } from './command.ts';
import { importReport } from './import-report.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { reportToJson } from './report-to-json.ts';
import { withDatabase } from './with-database.ts';
import { feedWords } from './words/feeds.ts';

/** `kentongan import` */
export const importCommand: Command = {
  name: 'import',
  usage: 'FILE --regency CODE [--dry-run] [--sheet NAME] [--json]',
  summary: 'Read the groups from an XLSX or CSV file. Exit code 2: stored, but rows were refused.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        regency: { type: 'string' },
        'dry-run': { type: 'boolean' },
        sheet: { type: 'string' },
        json: { type: 'boolean' },
      },
      ['FILE'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    const isDryRun = values['dry-run'] ?? false;
    return withDatabase(context, async ({ db }) => {
      context.showProgress('Membaca berkas …');
      const file = await readTableFile(positionals[0] ?? '');
      const rows = file.tables.reduce((sum, { rows: { length } }) => sum + length, 0);
      context.showProgress(`Mencocokkan ${rows} baris …`);
      const result = await runImport(db, {
        regencyCode,
        tables: file.tables,
        sheetName: values.sheet,
        fileName: file.name,
        fileHash: file.hash,
        isDryRun,
        now: context.now(),
        onProgress: (done, total) =>
          context.showProgress(`Menyimpan ${done} dari ${total} kelompok …`),
      });
      if (values.json) context.print(JSON.stringify(reportToJson(result, isDryRun)));
      else for (const line of importReport(result, isDryRun)) context.print(line);
      if (!values.json && result.runId !== null) context.print(feedWords.afterImport(regencyCode));
      return result.plan.refused.length > 0 ? exitCodes.rowsRefused : exitCodes.done;
    });
  },
};
