import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { decodeBytes } from './decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swap = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const xml = (text: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>${text}</title></channel></rss>`;

describe('decodeBytes', () => {
  it('reads UTF-8, with and without a byte-order mark', () => {
    assert.equal(decodeBytes(utf8(xml('Café 🎉')), null), xml('Café 🎉'));
    assert.equal(decodeBytes(utf8(`\ufeff${xml('Café')}`), null), xml('Café'));
  });

  it('reads UTF-16 of both orders, with and without a byte-order mark', () => {
    const text = xml('Café 🎉', 'UTF-16');

    assert.equal(decodeBytes(utf16(`\ufeff${text}`), null), text);
    assert.equal(decodeBytes(swap(utf16(`\ufeff${text}`)), null), text);
    assert.equal(decodeBytes(utf16(text), 'text/xml; charset=utf-8'), text);
    assert.equal(decodeBytes(swap(utf16(text)), null), text);
  });

  it('believes valid UTF-8 more than any label', () => {
    assert.equal(
      decodeBytes(utf8(xml('Café', 'ISO-8859-1')), 'text/xml; charset=iso-8859-1'),
      xml('Café', 'ISO-8859-1'),
    );
  });

  it('reads Windows-1252 that is labelled as UTF-8, or not at all', () => {
    const bytes = join(latin1(xml('Café ')), new Uint8Array([0x93, 0x94, 0x96]));

    assert.equal(decodeBytes(bytes, 'application/rss+xml; charset=UTF-8'), `${xml('Café ')}“”–`);
    assert.equal(decodeBytes(bytes, null), `${xml('Café ')}“”–`);
  });

  it('takes a charset from the header, else from the document', () => {
    const cyrillic = new Uint8Array([0xcc, 0xe8, 0xf0]);

    assert.match(decodeBytes(cyrillic, 'text/xml;charset="windows-1251"'), /^Мир$/);
    assert.match(
      decodeBytes(join(utf8('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic), null),
      /Мир$/,
    );
    assert.match(decodeBytes(join(utf8('<meta charset=windows-1251>'), cyrillic), null), /Мир$/);
  });

  it('keeps UTF-8 when one emoji is cut in half', () => {
    const bytes = join(utf8('Kegiatan “bersih” café '), new Uint8Array([0xf0, 0x9f, 0x8e]));

    assert.match(decodeBytes(bytes, null), /^Kegiatan “bersih” café \ufffd+$/);
  });

  it('survives labels that nobody knows, and half a character at the end', () => {
    assert.equal(decodeBytes(latin1('é'), 'text/xml; charset=klingon'), 'é');
    assert.equal(decodeBytes(latin1('é'), 'text/xml; charset=utf-16'), 'é');
    assert.match(decodeBytes(join(utf16(xml('a')), new Uint8Array([0x3c])), null), /^<\?xml/);
  });

  it('drops control characters and zero bytes', () => {
    assert.equal(decodeBytes(utf8('a\0b\u0008c\u001fd\te\nf'), null), 'abcd\te\nf');
    assert.equal(decodeBytes(new Uint8Array(5_000), null), '');
  });
});
