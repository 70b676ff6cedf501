import { messageIssueCodes } from './message-issue-codes.js';
import type { ProblemIssue } from './problem.js';
import { messageTopics } from './regency.js';
import { topicFieldNames, topicFields } from './topic-fields.js';

/**
 * What a message lacks for its topic, and what it has that its topic does not ask for.
 *
 * @example
 * ```ts
 * import { topicIssues } from '@kentongan/contract';
 *
 * topicIssues({ topic: 'join_a_group' }).map(({ path }) => path); // ['villageCode']
 * ```
 */
export function topicIssues(message: Readonly<Record<string, unknown>>): ProblemIssue[] {
  const topic = messageTopics.find((known) => known === message['topic']);
  if (topic === undefined) return [];
  const isLeftOut = (name: string) => message[name] === undefined || message[name] === '';
  const missing = Object.entries(topicFields[topic]).filter(
    ([name, need]) =>
      need === 'required' &&
      isLeftOut(name) &&
      // Who names a group has named its village.
      !(name === 'villageCode' && !isLeftOut('groupSlug')),
  );
  const foreign = topicFieldNames.filter(
    (name) => message[name] !== undefined && !Object.hasOwn(topicFields[topic], name),
  );
  return [
    ...missing.map(([path]) => ({ path, code: messageIssueCodes.required })),
    ...foreign.map((path) => ({ path, code: messageIssueCodes.notForTopic })),
  ];
}
