import { toLogFields } from '../http/log.ts';

const longest = 300;

/** Says in one line why a try failed, without what a database quotes of its rows. */
export function toJobProblem(error: unknown): string {
  const { error: name, code, message } = toLogFields(error);
  const text = message ?? [name, code].filter((part) => part !== undefined).join(' ');
  return String(text).replace(/\s+/g, ' ').trim().slice(0, longest);
}
