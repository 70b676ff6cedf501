import { ConnectionError } from '@kentongan/sdk';

import { fetchWords, isFetched } from '../internal/words.js';

let loading: Promise<typeof import('./message-sender.js')> | undefined;

/**
 * Fetches the code that checks and sends a message, with its words: once for all forms, and again
 * after it has failed.
 */
export async function loadSender(locale: string): Promise<typeof import('./message-sender.js')> {
  loading ??= import('./message-sender.js').catch((cause: unknown) => {
    loading = undefined;
    throw new ConnectionError('The code that sends a message did not arrive', { cause });
  });
  const code = await loading;
  // Words that could not be fetched are said in Indonesian; the message goes out all the same.
  if (isFetched(locale)) await fetchWords(locale).catch(() => undefined);
  return code;
}
