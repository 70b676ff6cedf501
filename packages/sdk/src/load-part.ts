import { ConnectionError } from './client-error.js';

/** Waits for code that only some calls need. What does not arrive is a failed connection. */
export function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new ConnectionError('Code of this call did not arrive', { cause });
  });
}
