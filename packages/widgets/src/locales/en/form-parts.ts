import type { Messages } from '../id.js';

/** What `<kim-contact-form>` asks for in single topics. */
export const formParts: Messages['formParts'] = {
  about: {
    form_a_group: 'A KIM is formed by citizens and their village. We help with the steps.',
    join_a_group: 'Name the group you mean, or your village if you do not know the group yet.',
    training_request: undefined,
    study_visit: undefined,
    collaboration: undefined,
    product_or_msme: 'Tell us about the product and how people can buy it.',
    data_correction: 'Write what is right into the message. We check it before we change it.',
    privacy_request: 'Requests about personal data are dealt with within 72 hours.',
    general_question: undefined,
  },
  label: {
    groupSlug: 'Group',
    villageCode: 'Village',
    institution: 'Institution',
    theme: 'Subject of the training',
    participants: 'Number of participants',
    preferredDates: 'Preferred dates',
    place: 'Place',
    focus: 'What you want to learn',
    correctionField: 'What is wrong',
    privacyRight: 'What you ask for',
  },
  hint: {
    groupSlug: 'Type the name of the group or its village, then choose.',
    villageCode: 'Type a part of its name, then choose.',
    participants: 'In digits, 500 at most.',
    preferredDates: 'For example: second week of March, on a weekday.',
  },
  choose: 'Choose…',
  found: (count) =>
    count === 0
      ? 'Nothing fits. Please check the spelling.'
      : `${count} ${count === 1 ? 'choice' : 'choices'} below this field`,
  options: {
    correctionField: {
      name: 'Name',
      place: 'Village or district',
      legal_status: 'Status or decree',
      board: 'Board',
      members: 'Number of members',
      contact: 'Contact',
      channels: 'Blog or social media',
      activities: 'Activities',
      other: 'Something else',
    },
    privacyRight: {
      access: 'See my data',
      correction: 'Correct my data',
      restriction: 'Restrict the use of my data',
      withdrawal: 'Withdraw my consent',
      deletion: 'Delete my data',
    },
  },
};
