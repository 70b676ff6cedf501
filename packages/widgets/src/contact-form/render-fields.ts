import { html, nothing, type TemplateResult } from 'lit';

import { limits, replyChannels } from '@kentongan/contract';

import type { Messages } from '../locales/id.js';
import { addressOf, remainingOf, type FieldIssues, type MessageField } from './message-fields.js';
import { issueText } from './issue-text.js';
import type { MessageDraft } from './message-draft.js';
import { describedBy, renderField, renderIssue, type Field } from './render-field.js';

/** What the fields of the form need. */
export interface FieldsView {
  readonly messages: Messages;
  readonly locale: string;
  readonly draft: MessageDraft;
  readonly issues: FieldIssues;
  /** While a message is on its way nothing can be changed. */
  readonly isLocked: boolean;
  readonly onInput: (change: Partial<MessageDraft>) => void;
  readonly onTick: (name: Tick, isTicked: boolean) => void;
}

/** The two boxes to tick. */
export type Tick = Extract<MessageField, 'consent' | 'isAdultOrGuardianConsent'>;

/** The fields a visitor types into. */
export function renderFields(view: FieldsView): TemplateResult {
  const { messages, draft, onInput } = view;
  const { form } = messages;
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
      addressOf(draft),
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
  const code = view.issues[name];
  const { form } = view.messages;
  return { name, label, issue: code && issueText(form, name, code, view.draft) };
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
      ?readonly=${view.isLocked}
      aria-required=${field.optional === undefined}
      aria-invalid=${field.issue !== undefined}
      aria-describedby=${describedBy(field)}
      @input=${(event: InputEvent) => onValue(valueOf(event))}
    />`,
  );
}

function renderChannels(view: FieldsView): TemplateResult {
  const { messages, draft, isLocked, onInput } = view;
  const { form } = messages;
  const field = fieldOf(view, 'replyChannel', form.replyChannel);
  return html`
    <fieldset class="row" aria-describedby=${describedBy(field)}>
      <legend>${field.label}</legend>
      <div class="channels">
        ${replyChannels.map(
          (channel) =>
            html`<label class="tick"
              ><input
                id=${channel === draft.replyChannel ? field.name : nothing}
                type="radio"
                name=${field.name}
                .value=${channel}
                .checked=${channel === draft.replyChannel}
                @click=${(event: Event) => isLocked && event.preventDefault()}
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
  const { messages, locale, draft, isLocked, onInput } = view;
  const { form } = messages;
  const field = { ...fieldOf(view, 'text', form.text), hint: form.textHint };
  const remaining = remainingOf(draft);
  const { format } = new Intl.NumberFormat(locale);
  const used = format(limits.messageText.max - remaining);
  return html`
    ${renderField(
      field,
      html`<textarea
          class="field"
          id="text"
          name="text"
          rows="6"
          .value=${draft.text}
          ?readonly=${isLocked}
          aria-required="true"
          aria-invalid=${field.issue !== undefined}
          aria-describedby=${describedBy(field)}
          @input=${(event: InputEvent) => onInput({ text: valueOf(event) })}
        ></textarea>
        <p class=${remaining < 0 ? 'counter over' : 'counter muted'} aria-hidden="true">
          ${form.counter(used, format(limits.messageText.max))}
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
