/**
 * Resolves when the next frame has been handed over to be shown: the first timer comes right after the
 * frame's own work, the second after what that has led to.
 */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
  });
}
