import { html, nothing, type TemplateResult } from 'lit';

import { failureText } from '../../internal/render-failure.js';
import type { Messages } from '../../locales/id.js';
import { describedBy, renderField, type Field } from '../render-field.js';
import type { Choice, Option } from './choice.js';

/** What a combobox needs. */
export interface ChoiceView {
  readonly messages: Messages;
  readonly choice: Choice;
  /** How the choice reads, or what was typed so far. */
  readonly text: string;
  readonly isReadOnly: boolean;
}

/** A field with the list of what fits below it, after the combobox pattern of ARIA. */
export function renderChoice(
  field: Field,
  { messages, choice, text, isReadOnly }: ChoiceView,
): TemplateResult {
  const { name } = field;
  const { options, active } = choice;
  const valueOf = (event: Event): string => {
    // Only the input below has these listeners.
    return (event.currentTarget as HTMLInputElement).value;
  };
  return renderField(
    field,
    html`
      <input
        class="field"
        id=${name}
        name=${name}
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="${name}-list"
        aria-expanded=${options.length > 0}
        aria-activedescendant=${active < 0 ? nothing : `${name}-${active}`}
        .value=${text}
        ?readonly=${isReadOnly}
        aria-required=${field.optional === undefined}
        aria-invalid=${field.issue !== undefined}
        aria-describedby=${describedBy(field)}
        @input=${(event: InputEvent) => choice.type(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => choice.onKey(event, valueOf(event))}
        @blur=${(event: FocusEvent) => choice.leave(valueOf(event))}
      />
      <ul
        class="choices"
        id="${name}-list"
        role="listbox"
        aria-label=${field.label}
        ?hidden=${options.length === 0}
        @pointerdown=${(event: Event) => event.preventDefault()}
      >
        ${options.map((option, index) => renderOption(name, choice, option, index))}
      </ul>
      <p class="hint muted" role="status">${statusText(messages, choice)}</p>
    `,
  );
}

function renderOption(name: string, choice: Choice, option: Option, index: number): TemplateResult {
  return html`<li
    id="${name}-${index}"
    role="option"
    aria-selected=${index === choice.active}
    @click=${() => choice.choose(option)}
  >
    ${option.label}
  </li>`;
}

function statusText(messages: Messages, { search }: Choice): string {
  const { formParts, loading } = messages;
  if (search.status === 'busy') return loading;
  if (search.status === 'failed') return failureText(messages, search.error);
  return search.status === 'found' ? formParts.found(search.options.length) : '';
}
