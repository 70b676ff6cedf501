import type { MessageTopic } from './regency.js';

/** Parts of a message that only some topics have. */
export const topicFieldNames = [
  'theme',
  'participants',
  'preferredDates',
  'place',
  'focus',
  'correctionField',
  'privacyRight',
] as const;
export type TopicField = (typeof topicFieldNames)[number];

/** What a topic may ask for besides name, address and text. Parts not named are not for it. */
export type TopicFields = Readonly<
  Partial<Record<TopicField | 'villageCode' | 'groupSlug' | 'institution', 'required' | 'optional'>>
>;

/**
 * Which parts each topic has, and which it cannot do without. Browser and backend share it.
 *
 * @example
 * ```ts
 * import { topicFields } from '@kentongan/contract';
 *
 * topicFields.join_a_group; // { villageCode: 'required' }
 * ```
 */
export const topicFields: Readonly<Record<MessageTopic, TopicFields>> = {
  general_question: {},
  form_a_group: { villageCode: 'required' },
  join_a_group: { villageCode: 'required' },
  training_request: {
    theme: 'required',
    participants: 'required',
    preferredDates: 'optional',
    place: 'optional',
  },
  study_visit: {
    institution: 'required',
    participants: 'required',
    preferredDates: 'required',
    focus: 'optional',
  },
  collaboration: { institution: 'optional' },
  product_or_msme: { villageCode: 'optional' },
  data_correction: { groupSlug: 'required', correctionField: 'required' },
  privacy_request: { privacyRight: 'required' },
};

/** The part of a group's record that a visitor finds wrong. */
export const correctionFields = [
  'name',
  'place',
  'legal_status',
  'board',
  'members',
  'contact',
  'channels',
  'activities',
  'other',
] as const;
export type CorrectionField = (typeof correctionFields)[number];

/** What a person may ask of the office about her data (UU 27/2022, art. 5–13). */
export const privacyRights = [
  'access',
  'correction',
  'restriction',
  'withdrawal',
  'deletion',
] as const;
export type PrivacyRight = (typeof privacyRights)[number];
