/**
 * Takes away the line breaks that the generator puts around CDATA: they count as text, and an
 * address or a plain title must not begin with one.
 */
export function tightenCdata(xml: string): string {
  return xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\s+(?=<\/)/g, ']]>');
}
