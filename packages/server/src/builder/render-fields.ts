/* eslint-disable lit/no-value-attribute -- this is no Lit: the server writes what the form starts with */
import { html } from 'hono/html';

import type { Markup } from '../pages/markup.ts';

/** A field that offers a choice. */
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Without any the field is hidden; the script of the page may fill it. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Writes a field that opens a list. */
export function renderSelect({ name, label, value, options }: ChoiceField): Markup {
  return html`<div class="field" data-field="${name}" ${options.length === 0 ? html`hidden` : null}>
    <label for="field-${name}">${label}</label>
    <select id="field-${name}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value ? html`selected` : null}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Writes a field of which all choices show. */
export function renderRadios({ name, label, value, options }: ChoiceField): Markup {
  return html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${option.value}"
            ${option.value === value ? html`checked` : null}
          />
          ${option.label}</label
        >`,
    )}
  </fieldset>`;
}
