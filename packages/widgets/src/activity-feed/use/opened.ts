import type { LitElement } from 'lit';

/** What of a card is open: the whole text, or the ways to share it. */
type Place = 'read' | 'share';

const opened = new WeakMap<LitElement, ReadonlySet<string>>();

/** Whether a place of a card is open. */
export function isOpen(host: LitElement, place: Place, id: string): boolean {
  return opened.get(host)?.has(`${place} ${id}`) === true;
}

/** Opens a place of a card, or closes it. */
export function toggle(host: LitElement, place: Place, id: string): void {
  const places = new Set(opened.get(host));
  if (!places.delete(`${place} ${id}`)) places.add(`${place} ${id}`);
  opened.set(host, places);
  host.requestUpdate();
}
