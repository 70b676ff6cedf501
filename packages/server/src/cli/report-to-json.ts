import type { ImportResult } from '../import/plan/run-import.ts';
import { columnLetters } from '../import/reading/table.ts';
import { warnings } from './warnings.ts';
import { rowAdvice } from './words/row-advice.ts';

/** The report of an import for machines: everything, nothing shortened, no contacts of people. */
export function reportToJson({ sheet, plan, figures, runId }: ImportResult, isDryRun: boolean) {
  const { table, header, otherSheets } = sheet;
  return {
    isDryRun,
    runId,
    sheet: {
      name: table.name,
      otherSheets,
      headerRows: [header.firstRow, header.lastRow],
      columns: header.columns.map(({ index, label, field }) => ({
        column: columnLetters(index),
        label,
        field,
      })),
    },
    figures,
    counts: {
      created: plan.created.length,
      updated: plan.updated.length,
      unchanged: plan.unchanged.length,
      missing: plan.missing.length,
      refused: plan.refused.length,
    },
    created: plan.created.map(({ row, record }) => ({ row, slug: record.slug, name: record.name })),
    updated: plan.updated.map(({ row, record, changes }) => ({
      row,
      slug: record.slug,
      name: record.name,
      changes,
    })),
    missing: plan.missing.map(({ slug, name, areaCode }) => ({ slug, name, areaCode })),
    refused: plan.refused.map(({ row, column, found, refusal }) => ({
      row,
      column,
      found,
      ...refusal,
      ...rowAdvice(refusal, column),
    })),
    warnings: plan.warnings.map((warning) => ({ ...warning, message: warnings[warning.code] })),
    skipped: plan.skipped,
  };
}
