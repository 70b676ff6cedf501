/** Copies a text and says whether that went well. Works on plain-http pages too. */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on plain-http pages and in frames without permission: the old way still works.
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ParentNode): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  root.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
