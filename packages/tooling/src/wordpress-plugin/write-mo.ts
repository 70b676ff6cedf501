import type { Translation } from './read-po.ts';

const magic = 0x950412de;
const headerBytes = 28;

/** Writes the binary catalogue that WordPress reads, in the order in which readers search it. */
export function writeMo(language: string, translations: readonly Translation[]): Buffer {
  const header = `Language: ${language}\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=1; plural=0;\n`;
  const entries = [
    { key: Buffer.alloc(0), value: Buffer.from(header) },
    ...translations.map(({ context, text, translation }) => ({
      key: Buffer.from(context === undefined ? text : `${context}\u0004${text}`),
      value: Buffer.from(translation),
    })),
  ].sort((one, other) => Buffer.compare(one.key, other.key));

  const keyTable = headerBytes;
  const valueTable = keyTable + entries.length * 8;
  let offset = valueTable + entries.length * 8;
  const head = Buffer.alloc(offset);
  for (const [index, number] of [
    magic,
    0,
    entries.length,
    keyTable,
    valueTable,
    0,
    offset,
  ].entries()) {
    head.writeUInt32LE(number, index * 4);
  }
  const strings: Buffer[] = [];
  for (const [table, pick] of [
    [keyTable, 'key'],
    [valueTable, 'value'],
  ] as const) {
    for (const [index, entry] of entries.entries()) {
      const bytes = entry[pick];
      head.writeUInt32LE(bytes.length, table + index * 8);
      head.writeUInt32LE(offset, table + index * 8 + 4);
      strings.push(bytes, Buffer.alloc(1));
      offset += bytes.length + 1;
    }
  }
  return Buffer.concat([head, ...strings]);
}
