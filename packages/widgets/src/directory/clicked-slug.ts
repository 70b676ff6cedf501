/** The group whose link was clicked; nothing when the browser should follow the link by itself. */
export function clickedSlug(event: MouseEvent): string | undefined {
  // A click with a key held down opens a new tab, as on any link.
  const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const row = event.target instanceof Element ? event.target.closest('[data-slug]') : null;
  return (isPlain && row?.getAttribute('data-slug')) || undefined;
}
