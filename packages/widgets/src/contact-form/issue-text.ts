import { messageIssueCodes } from '@kentongan/contract';

import type { Messages } from '../locales/id.js';
import type { MessageField } from './message-fields.js';
import type { MessageDraft } from './message-draft.js';
import { remainingOf } from './render-counter.js';

/** Why a field has to be corrected. A code that is not known here still gets the field's rule. */
export function issueText(
  { issue }: Messages['sending'],
  field: MessageField,
  code: string,
  draft: MessageDraft,
): string {
  if (code === messageIssueCodes.nationalId) return issue.nationalId;
  if (code === 'notice-outdated') return issue.noticeChanged;
  if (code === 'unknown_village') return issue.unknownVillage;
  if (field === 'replyAddress') return issue[draft.replyChannel === 'email' ? 'email' : 'phone'];
  const left = remainingOf(draft.text);
  if (field === 'text' && left < 0) return issue.tooLong(-left);
  return issue[field];
}
