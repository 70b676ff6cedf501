import { ConnectionError } from '@kentongan/sdk';

let loading: Promise<typeof import('./check-message.js')> | undefined;

/** Fetches the code that checks a message: once for all forms, and again after it has failed. */
export function loadCheck(): Promise<typeof import('./check-message.js')> {
  return (loading ??= import('./check-message.js').catch((cause: unknown) => {
    loading = undefined;
    throw new ConnectionError('The code that checks a message did not arrive', { cause });
  }));
}
