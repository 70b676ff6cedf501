import { html, type TemplateResult } from 'lit';

import { describedBy, renderField, type Field } from './render-field.js';

/** What can be chosen. */
export interface Selection {
  readonly value: string;
  /** Values with what they are called. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly isDisabled: boolean;
  readonly onValue: (value: string) => void;
}

/** A field in which one of a few things is chosen. */
export function renderSelect(
  field: Field,
  { value: chosen, options, isDisabled, onValue }: Selection,
): TemplateResult {
  const onChange = (event: Event): void => {
    // Only the select below has this listener.
    onValue((event.currentTarget as HTMLSelectElement).value);
  };
  return renderField(
    field,
    html`<select
      class="field"
      id=${field.name}
      ?disabled=${isDisabled}
      aria-required="true"
      aria-invalid=${field.issue !== undefined}
      aria-describedby=${describedBy(field)}
      @change=${onChange}
    >
      ${options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
      )}
    </select>`,
  );
}
