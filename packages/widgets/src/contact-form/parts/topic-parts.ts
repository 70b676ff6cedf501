import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { TopicFields } from '@kentongan/contract';
import type { Client, Group, MessageTopic } from '@kentongan/sdk';

import { addWords } from '../../internal/words.js';
import type { Messages } from '../../locales/id.js';
import { formParts } from '../../locales/id/form-parts.js';
import type { MessageDraft, TopicDraft } from '../message-draft.js';
import type { Field } from '../render-field.js';
import { fieldOf, renderLine } from '../render-fields.js';
import { renderSelect } from '../render-select.js';
import type { FieldTexts } from '../sending-view.js';
import { Choice } from './choice.js';
import { createGroupFinder, createVillageFinder } from './find-places.js';
import { renderChoice } from './render-choice.js';

export { partsStyles } from './parts-styles.js';

addWords({ formParts }, { en: () => import('../../locales/en/form-parts.js') });

/** What the parts of a topic need of their form. */
export interface TopicPartsOptions {
  readonly client: () => Client;
  readonly change: (change: Partial<MessageDraft>) => void;
}

/** What is shown now. */
export interface TopicPartsView {
  readonly messages: Messages;
  readonly topic: MessageTopic;
  /** What the topic asks for. */
  readonly fields: TopicFields;
  /** Whether the message can be about a group that the visitor chooses. */
  readonly takesGroup: boolean;
  readonly draft: MessageDraft;
  /** The group that the whole form is about. */
  readonly group: Group | undefined;
  readonly issues: FieldTexts;
  readonly isSending: boolean;
}

type PartName = keyof TopicFields & keyof TopicDraft;
const lines = ['institution', 'theme', 'participants', 'preferredDates', 'place', 'focus'] as const;

/** The fields that only some topics have. */
export class TopicParts {
  readonly #change: (change: Partial<MessageDraft>) => void;
  readonly #village: Choice;
  readonly #group: Choice;
  #messages: Messages | undefined;

  constructor(host: LitElement, { client, change }: TopicPartsOptions) {
    this.#change = change;
    // A search follows typing, and what is typed into has been shown.
    const messages = (): Messages => this.#messages as Messages;
    this.#village = new Choice(host, {
      find: createVillageFinder(client, messages),
      rest: 0,
      onChange: (villageName, option) => change({ villageName, villageCode: option?.value ?? '' }),
    });
    this.#group = new Choice(host, {
      find: createGroupFinder(client, messages),
      rest: 250,
      onChange: (groupName, option) => change({ groupName, groupSlug: option?.value ?? '' }),
    });
  }

  render(view: TopicPartsView): TemplateResult {
    const { topic, fields, takesGroup, draft, group, messages } = view;
    this.#messages = messages;
    const hint = messages.formParts.about[topic];
    const isAboutForm = group !== undefined && !draft.groupSlug;
    const hasGroup = takesGroup && (isAboutForm || Boolean(draft.groupSlug));
    return html`
      ${hint === undefined ? nothing : html`<p class="about">${hint}</p>`}
      ${takesGroup && !isAboutForm ? this.#renderGroup(view) : nothing}
      ${fields.villageCode !== undefined && !hasGroup ? this.#renderVillage(view) : nothing}
      ${lines.map((name) => (name in fields ? this.#renderLine(view, name) : nothing))}
      ${'correctionField' in fields ? this.#renderSelect(view, 'correctionField') : nothing}
      ${'privacyRight' in fields ? this.#renderSelect(view, 'privacyRight') : nothing}
    `;
  }

  #renderGroup(view: TopicPartsView): TemplateResult {
    return renderChoice(toField(view, 'groupSlug'), {
      messages: view.messages,
      choice: this.#group,
      text: view.draft.groupName ?? '',
      isReadOnly: view.isSending,
    });
  }

  #renderVillage(view: TopicPartsView): TemplateResult {
    return renderChoice(toField(view, 'villageCode'), {
      messages: view.messages,
      choice: this.#village,
      text: view.draft.villageName ?? '',
      isReadOnly: view.isSending,
    });
  }

  #renderLine(view: TopicPartsView, name: (typeof lines)[number]): TemplateResult {
    return renderLine({ sending: view }, toField(view, name), view.draft[name] ?? '', {
      autocomplete: name === 'institution' ? 'organization' : 'off',
      ...(name === 'participants' && { inputMode: 'numeric' }),
      onValue: (text) => this.#change({ [name]: text }),
    });
  }

  #renderSelect(view: TopicPartsView, name: 'correctionField' | 'privacyRight'): TemplateResult {
    const { choose, options } = view.messages.formParts;
    return renderSelect(toField(view, name), {
      value: view.draft[name] ?? '',
      options: [['', choose], ...Object.entries(options[name])],
      isDisabled: view.isSending,
      onValue: (value) => this.#change({ [name]: value }),
    });
  }
}

function toField({ messages, fields, issues }: TopicPartsView, name: PartName): Field {
  const { label, hint } = messages.formParts;
  // Not every part has a hint.
  const hints: Readonly<Partial<Record<PartName, string>>> = hint;
  return {
    ...fieldOf({ sending: { isSending: false, issues } }, name, label[name]),
    hint: hints[name],
    ...(fields[name] !== 'required' && { optional: messages.form.optional }),
  };
}
