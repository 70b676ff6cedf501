import { scanMarkup } from '../markup/scan-markup.ts';

/** Decodes the entities of HTML once; a `<` stays a `<`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  scanMarkup(
    text.replaceAll('<', '&lt;'),
    { onText: (part) => parts.push(part), onOpen: () => {}, onClose: () => {} },
    { xml: false, attributesMax: 0 },
  );
  return parts.join('');
}
