import { messageIssueCodes } from '@kentongan/contract';

import type { Messages } from '../locales/id.js';
import type { WrittenMessage } from './written-message.js';
import type { MessageField } from './message-fields.js';

/** Why a field has to be corrected. A code that is not known here still gets the field's rule. */
export function issueText(
  { issue }: Messages['sending'],
  field: MessageField,
  code: string,
  { draft, remaining }: WrittenMessage,
): string {
  if (code === messageIssueCodes.nationalId) return issue.nationalId;
  if (code === 'notice-outdated') return issue.noticeChanged;
  if (field === 'replyAddress') return issue[draft.replyChannel === 'email' ? 'email' : 'phone'];
  if (field === 'text' && remaining < 0) return issue.tooLong(-remaining);
  return issue[field];
}
