import { randomBytes } from 'node:crypto';

/** Response header that names the request, so that a report can be matched with the log. */
export const requestIdHeader = 'x-request-id';

// Random per process and counted on, because a random number for each request costs more.
const prefix = randomBytes(6).toString('base64url');
let count = 0;

/** Makes an id that no other request of this backend has. */
export function createRequestId(): string {
  count += 1;
  return `${prefix}-${count.toString(36)}`;
}
