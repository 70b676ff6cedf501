import { html, nothing, type TemplateResult } from 'lit';

import { replyChannels } from '@kentongan/contract';

import type { Messages } from '../locales/id.js';
import type { MessageDraft } from './message-draft.js';
import type { MessageField } from './message-fields.js';
import { describedBy, renderField, renderIssue, type Field } from './render-field.js';
import { renderSelect } from './render-select.js';
import type { SendingView } from './sending-view.js';
import type { Topics } from './topics.js';
import type { Tick, WrittenMessage } from './written-message.js';

/** What the fields of the form need. */
export interface FieldsView {
  readonly messages: Messages;
  readonly topics: Topics;
  readonly written: WrittenMessage;
  readonly sending: SendingView;
  readonly onInput: (change: Partial<MessageDraft>) => void;
  readonly onTick: (name: Tick, isTicked: boolean) => void;
}

/** The fields a visitor types into. */
export function renderFields(view: FieldsView): TemplateResult {
  const { topics, written, sending, onInput } = view;
  const { form } = view.messages;
  const { draft } = written;
  const isEmail = draft.replyChannel === 'email';
  return html`
    ${renderSelect(fieldOf(view, 'topic', form.topic), {
      value: topics.chosen,
      options: topics.offered.map(({ topic, label }) => [topic, label]),
      isDisabled: sending.isSending,
      onValue: (topic) => onInput({ topic }),
    })}
    ${sending.parts}
    ${renderLine(view, fieldOf(view, 'senderName', form.senderName), draft.senderName, {
      autocomplete: 'name',
      onValue: (senderName) => onInput({ senderName }),
    })}
    ${renderChannels(view)}
    ${renderLine(
      view,
      fieldOf(view, 'replyAddress', form.address[draft.replyChannel]),
      written.address,
      {
        type: isEmail ? 'email' : 'tel',
        autocomplete: isEmail ? 'email' : 'tel',
        onValue: (value) => onInput(isEmail ? { email: value } : { phone: value }),
      },
    )}
    ${renderText(view)}
  `;
}

/** What a field is called and what is wrong with it. */
export function fieldOf(
  view: Pick<FieldsView, 'sending'>,
  name: MessageField,
  label: string,
): Field {
  return { name, label, issue: view.sending.issues[name] };
}

/** How a line is filled in. */
export interface Line {
  readonly type?: 'tel' | 'email';
  readonly inputMode?: 'numeric';
  readonly autocomplete: AutoFill;
  readonly onValue: (value: string) => void;
}

/** A field of one line. */
export function renderLine(
  view: Pick<FieldsView, 'sending'>,
  field: Field,
  value: string,
  line: Line,
): TemplateResult {
  const { type = 'text', inputMode, autocomplete, onValue } = line;
  return renderField(
    field,
    html`<input
      class="field"
      id=${field.name}
      name=${autocomplete === 'off' ? field.name : autocomplete}
      type=${type}
      inputmode=${inputMode ?? nothing}
      autocomplete=${autocomplete}
      autocapitalize=${type === 'email' ? 'off' : nothing}
      .value=${value}
      ?readonly=${view.sending.isSending}
      aria-required=${field.optional === undefined}
      aria-invalid=${field.issue !== undefined}
      aria-describedby=${describedBy(field)}
      @input=${(event: InputEvent) => onValue(valueOf(event))}
    />`,
  );
}

function renderChannels(view: FieldsView): TemplateResult {
  const { written, sending, onInput } = view;
  const { form } = view.messages;
  const field = fieldOf(view, 'replyChannel', form.replyChannel);
  return html`
    <fieldset class="row" aria-describedby=${describedBy(field)}>
      <legend>${field.label}</legend>
      <div class="channels">
        ${replyChannels.map(
          (channel) =>
            html`<label class="tick"
              ><input
                id=${channel === written.draft.replyChannel ? field.name : nothing}
                type="radio"
                name=${field.name}
                .value=${channel}
                .checked=${channel === written.draft.replyChannel}
                @click=${(event: Event) => sending.isSending && event.preventDefault()}
                @change=${() => onInput({ replyChannel: channel })}
              /><span>${form.channel[channel]}</span></label
            >`,
        )}
      </div>
      ${renderIssue(field)}
    </fieldset>
  `;
}

function renderText(view: FieldsView): TemplateResult {
  const { written, sending, onInput } = view;
  const { form } = view.messages;
  const field = { ...fieldOf(view, 'text', form.text), hint: form.textHint };
  return renderField(
    field,
    html`<textarea
        class="field"
        id="text"
        name="text"
        rows="6"
        .value=${written.draft.text}
        ?readonly=${sending.isSending}
        aria-required="true"
        aria-invalid=${field.issue !== undefined}
        aria-describedby=${describedBy(field)}
        @input=${(event: InputEvent) => onInput({ text: valueOf(event) })}
      ></textarea>
      ${sending.counter}`,
  );
}

function valueOf(event: InputEvent): string {
  // Only inputs and text areas have this listener.
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}
