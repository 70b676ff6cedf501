/** Whether the visitor is busy in another place of the page; then the focus is not ours to move. */
export function hasFocusElsewhere(host: Element): boolean {
  // The root of a connected element is a document or a shadow root.
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== host && activeElement !== document.body;
}
