/**
 * Calls back when the next frame has been handed over to be shown.
 *
 * The first timer comes right after the frame's own work, the second after what that has led to: the
 * page's own code hears of the frame before anything of ours goes on.
 */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(() => setTimeout(callback)));
}
