/** A page that is never idle gets it done all the same, after so many milliseconds. */
const patience = 2_000;

/** Runs a task when the page has nothing better to do. Returns a function that calls it off. */
export function whenIdle(task: () => void): () => void {
  // Safari has no `requestIdleCallback`.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(() => task(), { timeout: patience });
  return () => cancelIdleCallback(handle);
}
