import { registryKey } from './page-registry.js';

/** Takes the answer that the loader has asked for, once; `undefined` when there is none of use. */
export async function takeAnswer(address: string): Promise<unknown> {
  const { answers } = window[registryKey] ?? {};
  const answer = answers?.[address];
  if (answers === undefined || answer === undefined) return undefined;
  answers[address] = undefined;
  try {
    const response = await answer;
    return response.ok ? await response.json() : undefined;
  } catch {
    // Whoever asks again finds out what is wrong.
    return undefined;
  }
}
