import type { MessageTopic, Regency } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';
import type { MessageDraft } from './message-draft.js';

/** What messages may be about, and what this one is about. */
export interface Topics {
  /** In the order and by the names the office chose. Empty: the form is closed. */
  readonly offered: readonly { readonly topic: MessageTopic; readonly label: string }[];
  readonly chosen: MessageTopic;
}

const usual = 'general_question';

/** Finds out what is on offer; until the profile is there, what the draft is about. */
export function topicsOf(
  { form }: Messages,
  regency: Regency | undefined,
  { topic: wanted = usual }: MessageDraft,
): Topics {
  const isKnown = (topic: string): topic is MessageTopic => Object.hasOwn(form.topics, topic);
  const offered = (regency?.topics ?? [wanted]).filter(isKnown).map((topic) => ({
    topic,
    label: regency?.topicLabels.find((named) => named.topic === topic)?.label ?? form.topics[topic],
  }));
  const chosen = [wanted, usual, offered[0]?.topic].find((topic) =>
    offered.some((one) => one.topic === topic),
  );
  // What is found is one of those on offer; a closed form shows no topic.
  return { offered, chosen: (chosen ?? usual) as MessageTopic };
}
