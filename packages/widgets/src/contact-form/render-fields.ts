import { html, nothing, type TemplateResult } from 'lit';

import { limits, replyChannels } from '@kentongan/contract';

import { groupDigits } from '../internal/group-digits.js';
import type { Messages } from '../locales/id.js';
import type { MessageDraft } from './message-draft.js';
import type { MessageField } from './message-fields.js';
import { describedBy, renderField, renderIssue, type Field } from './render-field.js';
import type { SendingView } from './sending-view.js';
import type { Tick, WrittenMessage } from './written-message.js';

/** What the fields of the form need. */
export interface FieldsView {
  readonly messages: Messages;
  readonly locale: string;
  readonly written: WrittenMessage;
  readonly sending: SendingView;
  readonly onInput: (change: Partial<MessageDraft>) => void;
  readonly onTick: (name: Tick, isTicked: boolean) => void;
}

/** The fields a visitor types into. */
export function renderFields(view: FieldsView): TemplateResult {
  const { written, onInput } = view;
  const { form } = view.messages;
  const { draft } = written;
  const isEmail = draft.replyChannel === 'email';
  return html`
    ${renderLine(view, fieldOf(view, 'senderName', form.senderName), draft.senderName, {
      type: 'text',
      autocomplete: 'name',
      onValue: (senderName) => onInput({ senderName }),
    })}
    ${renderLine(
      view,
      { ...fieldOf(view, 'institution', form.institution), optional: form.optional },
      draft.institution,
      {
        type: 'text',
        autocomplete: 'organization',
        onValue: (institution) => onInput({ institution }),
      },
    )}
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
export function fieldOf(view: FieldsView, name: MessageField, label: string): Field {
  return { name, label, issue: view.sending.issues[name] };
}

interface Line {
  readonly type: 'text' | 'tel' | 'email';
  readonly autocomplete: AutoFill;
  readonly onValue: (value: string) => void;
}

function renderLine(view: FieldsView, field: Field, value: string, line: Line): TemplateResult {
  const { type, autocomplete, onValue } = line;
  return renderField(
    field,
    html`<input
      class="field"
      id=${field.name}
      name=${autocomplete}
      type=${type}
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
  const { locale, written, sending, onInput } = view;
  const { form } = view.messages;
  const field = { ...fieldOf(view, 'text', form.text), hint: form.textHint };
  const { remaining } = written;
  const { max } = limits.messageText;
  const format = (count: number): string => groupDigits(count, locale === 'en' ? ',' : '.');
  return html`
    ${renderField(
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
        <p class=${remaining < 0 ? 'counter over' : 'counter muted'} aria-hidden="true">
          ${form.counter(format(max - remaining), format(max))}
        </p>
        <p class="visually-hidden" role="status">${announceRemaining(form, remaining)}</p>`,
    )}
  `;
}

/** Near the end only, and in steps, so that it does not talk over the typing. */
function announceRemaining({ remaining }: Messages['form'], count: number): string {
  if (count >= 100) return '';
  return remaining(count < 0 ? count : Math.floor(count / 20) * 20 + 20);
}

function valueOf(event: InputEvent): string {
  // Only inputs and text areas have this listener.
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}
