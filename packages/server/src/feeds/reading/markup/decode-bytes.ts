import { guessUtf16 } from './guess-utf16.ts';

const windows1252 = new TextDecoder('windows-1252');
const lenientUtf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Turns the bytes of a feed or page into text, whatever its headers claim.
 *
 * A byte-order mark and the shape of UTF-16 settle it. Valid UTF-8 is UTF-8, since no other
 * charset produces it by chance. Only then are labels asked, and last comes Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  return withoutControls(decode(bytes, contentType));
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const utf16 = guessUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeLegacy(bytes, contentType);
  }
}

function decodeLegacy(bytes: Uint8Array, contentType: string | null): string {
  for (const label of [labelInHeader(contentType), labelInDocument(bytes)]) {
    const decoder = label === null ? null : toLegacyDecoder(label);
    if (decoder) return decoder.decode(bytes);
  }
  const text = lenientUtf8.decode(bytes);
  return isMostlyUtf8(text) ? text : windows1252.decode(bytes);
}

function labelInHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType?.slice(0, 500) ?? '')?.[1] ?? null;
}

function labelInDocument(bytes: Uint8Array): string | null {
  const head = windows1252.decode(bytes.subarray(0, 2_048));
  const declared =
    /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head) ??
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head);
  return declared?.[1] ?? null;
}

function toLegacyDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf') ? null : decoder;
  } catch {
    // Nobody knows a charset of that name.
    return null;
  }
}

/** One emoji cut in half must not turn every other character of the feed into two. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole > broken;
}

/** XML has no place for them, and nothing that follows wants them. */
function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/g, '');
}
