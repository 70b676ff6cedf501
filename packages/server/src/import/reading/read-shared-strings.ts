import { FileRefusedError } from './file-refused-error.ts';
import { readXml } from './read-xml.ts';
import type { TableLimits } from './table-limits.ts';

/** Reads the texts that the cells of all sheets point to. Phonetic hints are left out. */
export async function readSharedStrings(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let characters = 0;
  let isText = false;
  let isPhonetic = false;

  await readXml(
    part,
    bytes,
    {
      onOpen(name) {
        if (name === 'si') current = '';
        else if (name === 'rPh') isPhonetic = true;
        else if (name === 't') isText = !isPhonetic;
      },
      onText(text) {
        if (!isText) return;
        current += text;
        if (current.length > limits.cellCharacters) {
          throw new FileRefusedError({ code: 'too-much-text' });
        }
      },
      onClose(name) {
        if (name === 't') isText = false;
        else if (name === 'rPh') isPhonetic = false;
        else if (name === 'si') {
          characters += current.length;
          strings.push(unescapeText(current));
          if (strings.length > limits.cells) {
            throw new FileRefusedError({ code: 'too-many-cells', limit: limits.cells });
          }
          if (characters > limits.characters) {
            throw new FileRefusedError({ code: 'too-much-text' });
          }
        }
      },
    },
    limits,
  );
  return strings;
}

/** Undoes `_x000D_`, the way spreadsheets write characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
