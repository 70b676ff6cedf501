import { FileRefusedError } from './file-refused-error.ts';

/** Formats that are read. */
export type FileFormat = 'xlsx' | 'csv';

/**
 * Tells a file's format by its first bytes; its name may say anything.
 *
 * @throws {@link FileRefusedError} for formats that offices send as well but that are not read.
 */
export function detectFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new FileRefusedError({ code: 'file-empty' });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return 'xlsx';
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // A password turns a workbook into an old container with a stream of this name.
    const isProtected = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw new FileRefusedError({ code: isProtected ? 'password-protected' : 'old-excel' });
  }
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
  if (start.startsWith('%PDF')) refuse('pdf');
  if (/^[^<]{0,8}<\?xml/i.test(start)) refuse(/<html/i.test(start) ? 'html' : 'xml');
  // Web applications hand out tables of HTML under the name .xls.
  if (/^\s*(\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|table|head|meta|div)/i.test(start))
    refuse('html');
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isUtf16 && bytes.subarray(0, 65_536).includes(0)) refuse('binary');
  return 'csv';
}

function refuse(format: 'pdf' | 'html' | 'xml' | 'binary'): never {
  throw new FileRefusedError({ code: 'other-format', format });
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
