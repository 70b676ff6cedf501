import type { Archive } from './archive.ts';
import { FileRefusedError } from './file-refused-error.ts';
import { readXml } from './read-xml.ts';
import type { DateSystem } from './serial-date.ts';
import type { TableLimits } from './table-limits.ts';

/** Where the sheets of a workbook are, in the order of their tabs. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly dateSystem: DateSystem;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * Finds the parts of a workbook by its own relations, not by guessed names.
 *
 * @throws {@link FileRefusedError} also when the workbook reaches outside itself or carries code.
 */
export async function readWorkbookParts(
  archive: Archive,
  limits: TableLimits,
): Promise<WorkbookParts> {
  refuseForeignParts(archive.names);
  for (const name of archive.names) {
    if (name.endsWith('.rels') && name.includes('xl/')) await readRelations(archive, name, limits);
  }
  const root = await readRelations(archive, '_rels/.rels', limits);
  const workbook = root.find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (workbook === undefined || !archive.has(workbook)) {
    throw new FileRefusedError({ code: 'damaged', detail: 'xl/workbook.xml' });
  }
  const relations = await readRelations(archive, relationsOf(workbook), limits);
  const targetOf = (type: string) =>
    relations.find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;

  const sheets: { name: string; part: string }[] = [];
  let dateSystem: DateSystem = 1900;
  await readXml(
    workbook,
    archive.read(workbook),
    {
      onOpen(name, attributes) {
        if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) {
          dateSystem = 1904;
        }
        if (name !== 'sheet') return;
        const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
        const relation = relations.find((candidate) => candidate.id === id);
        if (!relation?.type.endsWith('/worksheet')) return;
        sheets.push({ name: attributes['name'] ?? '', part: relation.target });
        if (sheets.length > limits.sheets) {
          throw new FileRefusedError({ code: 'too-many-sheets', limit: limits.sheets });
        }
      },
    },
    limits,
  );
  if (sheets.length === 0) throw new FileRefusedError({ code: 'damaged', detail: workbook });
  return {
    sheets,
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
    dateSystem,
  };
}

function refuseForeignParts(names: readonly string[]): void {
  for (const part of names) {
    const name = part.toLowerCase();
    if (/vbaproject|xl\/(macrosheets|dialogsheets)\//.test(name)) {
      throw new FileRefusedError({ code: 'has-macros', part });
    }
    if (/xl\/(externallinks|querytables)\/|xl\/connections\.|xl\/model\//.test(name)) {
      throw new FileRefusedError({ code: 'has-external-link', part });
    }
    if (/xl\/(embeddings|activex|ctrlprops|customdata)\//.test(name)) {
      throw new FileRefusedError({ code: 'has-embedded-object', part });
    }
  }
}

async function readRelations(
  archive: Archive,
  part: string,
  limits: TableLimits,
): Promise<Relation[]> {
  if (!archive.has(part)) throw new FileRefusedError({ code: 'damaged', detail: part });
  const base = part.replace(/_rels\/[^/]*$/, '');
  const relations: Relation[] = [];
  await readXml(
    part,
    archive.read(part),
    {
      onOpen(name, attributes) {
        if (name !== 'Relationship') return;
        const type = attributes['Type'] ?? '';
        const target = attributes['Target'] ?? '';
        if (/\/vbaProject$/i.test(type)) throw new FileRefusedError({ code: 'has-macros', part });
        if (attributes['TargetMode'] === 'External') {
          // Spreadsheets make links of every e-mail and web address; they are text to us.
          if (type.endsWith('/hyperlink')) return;
          throw new FileRefusedError({ code: 'has-external-link', part });
        }
        relations.push({ id: attributes['Id'] ?? '', type, target: resolve(base, target) });
      },
    },
    limits,
  );
  return relations;
}

function relationsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolve(base: string, target: string): string {
  return new URL(target, `part:///${base}`).pathname.replace(/^\/+/, '');
}
