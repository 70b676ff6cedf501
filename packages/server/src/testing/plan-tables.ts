import { readRegencyAreas } from '../areas/read-regency-areas.ts';
import { chooseSheet } from '../import/header/choose-sheet.ts';
import { createPlaceIndex, type PlaceIndex } from '../import/matching/place-index.ts';
import { importFigures, type ImportFigures } from '../import/plan/import-figures.ts';
import { planImport, type ImportPlan } from '../import/plan/plan-import.ts';
import type { Cell, Table } from '../import/reading/table.ts';

/** The villages of Ponorogo, from the installed area data. */
async function ponorogoPlaces(): Promise<PlaceIndex> {
  const areas = await readRegencyAreas('35.02');
  if (!areas) throw new Error('The area data lacks Ponorogo');
  return createPlaceIndex('35.02', areas);
}

/** Plans an import into an empty directory of Ponorogo. */
export async function planTables(
  tables: readonly Table[],
): Promise<ImportPlan & { readonly figures: ImportFigures }> {
  const plan = planImport({
    sheet: chooseSheet(tables),
    index: await ponorogoPlaces(),
    stored: [],
    source: 'test.xlsx',
    now: 1_767_600_000_000,
  });
  return { ...plan, figures: importFigures(plan) };
}

/** A table from rows of cells, the first of which is row 1. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table {
  return { name: 'Data', rows: rows.map((cells, index) => ({ number: index + 1, cells })) };
}
