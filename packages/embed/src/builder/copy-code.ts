/** Copies the text of a step; where the page may not, the text is selected for the keyboard. */
export async function copyCode(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    // Pages without encryption have no clipboard. What follows is old, and all there is.
    getSelection()?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}
