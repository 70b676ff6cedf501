import { readXml } from './read-xml.ts';
import type { TableLimits } from './table-limits.ts';

/** Number formats that every spreadsheet program knows without writing them down, and that show dates. */
const builtInDateFormats = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Reads which cell styles show a number as a date: the set of their indexes. */
export async function readDateStyles(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
): Promise<ReadonlySet<number>> {
  const dateFormats = new Set(builtInDateFormats);
  const dateStyles = new Set<number>();
  let isInCellFormats = false;
  let index = 0;

  await readXml(
    part,
    bytes,
    {
      onOpen(name, attributes) {
        if (name === 'numFmt') {
          if (isDateFormat(attributes['formatCode'] ?? '')) {
            dateFormats.add(Number(attributes['numFmtId']));
          }
        } else if (name === 'cellXfs') isInCellFormats = true;
        else if (name === 'xf' && isInCellFormats) {
          if (dateFormats.has(Number(attributes['numFmtId']))) dateStyles.add(index);
          index += 1;
        }
      },
      onClose(name) {
        if (name === 'cellXfs') isInCellFormats = false;
      },
    },
    limits,
  );
  return dateStyles;
}

/** Whether a number format shows days, months or years. Quoted text, colours and locales do not count. */
function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '');
  // A lone "m" may be minutes, so a day or a year has to stand beside it.
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}
