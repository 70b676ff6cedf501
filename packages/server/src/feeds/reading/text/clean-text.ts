/**
 * Takes out of a text what has no place in it: control characters, marks that reorder or hide
 * text, broken characters. Line breaks and tabs stay; joiners stay too, since emoji need them.
 *
 * A `<` that a browser would take for the start of a tag is followed by a space: not even where
 * someone forgot to escape it does a text from elsewhere become markup again.
 */
export function cleanText(text: string): string {
  return (
    text
      // Halves of characters.
      .replace(/\p{Cs}/gu, '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff]/g, '')
      // Bidi marks, embeddings, overrides and isolates; zero-width space; tag characters.
      .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
      .replace(/[\u{e0000}-\u{e007f}]/gu, '')
      .normalize('NFC')
      .replace(/<(?=[a-z/!?])/gi, '< ')
  );
}
