import { SaxesParser } from 'saxes';

import { FileRefusedError } from './file-refused-error.ts';
import type { TableLimits } from './table-limits.ts';

/** Told of the elements of a part, names without their prefix. */
export interface XmlHandler {
  onOpen?(name: string, attributes: Readonly<Record<string, string>>): void;
  onClose?(name: string): void;
  onText?(text: string): void;
}

/**
 * Reads a part of a workbook as it arrives, so that a large one never stands in memory whole.
 *
 * A document type is refused: no spreadsheet program writes one, and entities could be defined in it.
 *
 * @throws {@link FileRefusedError}
 */
export async function readXml(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  limits: TableLimits,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;

  parser.on('doctype', () => {
    throw new FileRefusedError({ code: 'zip-suspicious', detail: 'document-type', part });
  });
  parser.on('error', (error) => {
    throw new FileRefusedError({ code: 'damaged', detail: part }, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new FileRefusedError({ code: 'damaged', detail: part });
    handler.onOpen?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.onClose?.(localName(name));
  });
  if (handler.onText) {
    parser.on('text', (text) => handler.onText?.(text));
    parser.on('cdata', (text) => handler.onText?.(text));
  }

  try {
    for await (const chunk of bytes) parser.write(decoder.decode(chunk, { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof FileRefusedError) throw error;
    throw new FileRefusedError({ code: 'damaged', detail: part }, { cause: error });
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
