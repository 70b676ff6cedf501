import { toLegalText } from '../feeds-out/legal-text.ts';
import type { OembedAnswer } from './oembed-answer.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Writes an answer as XML. */
export function writeOembedXml(answer: OembedAnswer): string {
  const lines = Object.entries(answer).map(([name, value]) => {
    const text = toLegalText(String(value)).replace(/[&<>]/g, (sign) => entities[sign] ?? '');
    return `  <${name}>${text}</${name}>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...lines,
    '</oembed>',
    '',
  ].join('\n');
}
