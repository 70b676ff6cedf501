/**
 * Copies a text and says whether that went well.
 *
 * Plain-http pages have no clipboard, and frames need a permission for it. There the field with the
 * text, which is shown when all fails, is copied the old way, or stays selected to be copied by
 * hand.
 */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(field);
  }
}

function copySelected(field: HTMLInputElement | null): boolean {
  if (field === null) return false;
  // Only what is shown can be selected.
  field.hidden = false;
  field.select();
  const isCopied = document.execCommand('copy');
  field.hidden = isCopied;
  return isCopied;
}
