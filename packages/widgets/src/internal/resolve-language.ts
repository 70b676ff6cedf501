/**
 * The language a widget speaks: its own `lang`, else the nearest one around it, else the page's.
 * Looks out of shadow roots as well, since a widget may stand inside another component.
 */
export function resolveLanguage(element: Element): string {
  // A script may have set the property alone, which no attribute shows.
  const own = element instanceof HTMLElement ? element.lang : null;
  if (own) return own.toLowerCase();
  let node: Element | null = element;
  while (node !== null) {
    const lang: string | undefined = node.closest('[lang]')?.getAttribute('lang')?.trim();
    if (lang !== undefined && lang !== '') return lang.toLowerCase();
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang.toLowerCase();
}
