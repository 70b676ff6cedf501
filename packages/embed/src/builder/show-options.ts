/** Fills a list with what a choice offers, keeps what was chosen, and hides the field without any. */
export function showOptions(
  name: string,
  options: readonly { readonly value: string; readonly label: string }[],
): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const select = field?.querySelector('select');
  if (!field || !select) return;
  field.hidden = options.length === 0;
  const isSame =
    select.options.length === options.length &&
    options.every(({ value }, index) => select.options[index]?.value === value);
  // A list that somebody has open stays as it is.
  if (isSame) return;
  const chosen = select.value;
  select.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
  if (options.some(({ value }) => value === chosen)) select.value = chosen;
}
