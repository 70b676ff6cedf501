import { adoptStyles, type CSSResult } from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Adds looks to a widget that is already on the page, once. A browser that shares no sheets between
 * elements gets them as an element of their own.
 */
export function addStyles({ shadowRoot: root }: Element, styles: CSSResult): void {
  if (!root) return;
  const known = added.get(root) ?? new Set();
  if (known.has(styles)) return;
  added.set(root, known.add(styles));
  adoptStyles(root, [...(root.adoptedStyleSheets ?? []), styles]);
}
