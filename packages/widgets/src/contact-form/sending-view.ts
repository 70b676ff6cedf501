import type { TemplateResult } from 'lit';

import type { MessageField } from './message-fields.js';

/** What is wrong with fields, in words. */
export type FieldTexts = Readonly<Partial<Record<MessageField, string>>>;

/** What sending has to say in the form. */
export interface SendingView {
  /** While a message is on its way nothing can be changed. */
  readonly isSending: boolean;
  readonly issues: FieldTexts;
  /** Everything that kept the message from going out, with links to its fields. */
  readonly summary?: unknown;
  /** Where complaints and formal requests belong. */
  readonly elsewhere?: unknown;
  /** Fields that only the chosen topic has. */
  readonly parts?: unknown;
  /** How much of the text is used. */
  readonly counter?: unknown;
  /** Why the message did not go out. */
  readonly failure?: string | undefined;
  /** A message that goes out by itself later. */
  readonly waiting?: unknown;
  /** What the button says in place of "send". */
  readonly label?: string | undefined;
  /** What stands in place of the form once the message is there. */
  readonly receipt?: TemplateResult | undefined;
  /** Where a visitor asks how far her message is. */
  readonly status?: unknown;
}
