/**
 * Copies the address of the open group and says whether that went well.
 *
 * Plain-http pages have no clipboard, and frames need a permission for it. There the field with the
 * address, which is shown when all fails, is copied the old way, or stays selected to be copied by
 * hand.
 */
export async function copyAddress(address: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return copySelected(root.querySelector<HTMLInputElement>('.copy-result input'));
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
