/**
 * Whether an element is kept from the eyes of readers. Hacked sites hide links to gambling this
 * way in posts of others.
 */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  if (style === undefined) return false;
  return /display\s?:\s?none|visibility\s?:\s?hidden|(?:left|top|text-indent)\s?:\s?-\d{3}|font-size\s?:\s?0(?![.\d])/i.test(
    style.slice(0, 1_000),
  );
}
