import { ConnectionError } from '@kentongan/sdk';

import { fetchWords, isFetched } from '../internal/words.js';

/** Waits for code that comes on need, and for its words, which the code has just announced. */
export async function loadCode<Code>(locale: string, fetching: Promise<Code>): Promise<Code> {
  const code = await fetching.catch((cause: unknown) => {
    throw new ConnectionError('Code that this form needs did not arrive', { cause });
  });
  // Words that could not be fetched are said in Indonesian; the message goes out all the same.
  if (isFetched(locale)) await fetchWords(locale).catch(() => undefined);
  return code;
}
