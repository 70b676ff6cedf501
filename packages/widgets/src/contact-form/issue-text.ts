import { messageIssueCodes } from '@kentongan/contract';

import type { Messages } from '../locales/id.js';
import { remainingOf, type MessageField } from './message-fields.js';
import type { MessageDraft } from './message-draft.js';

/** Why a field has to be corrected. A code that is not known here still gets the field's rule. */
export function issueText(
  { issue }: Messages['form'],
  field: MessageField,
  code: string,
  draft: MessageDraft,
): string {
  if (code === messageIssueCodes.nationalId) return issue.nationalId;
  if (code === 'notice-outdated') return issue.noticeChanged;
  if (field === 'replyAddress') return issue[draft.replyChannel === 'email' ? 'email' : 'phone'];
  if (field === 'text' && remainingOf(draft) < 0) return issue.tooLong(-remainingOf(draft));
  return issue[field];
}
