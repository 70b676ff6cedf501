/** Something that goes wrong on demand. Sent by a test backend or by `kentongan mock`. */
export type Fault =
  /** The answer takes so many milliseconds longer. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** Nothing answers. */
  | { readonly kind: 'offline' }
  /** The request is carried out, and the connection breaks before its answer arrives. */
  | { readonly kind: 'lost-answer' }
  /** The answer breaks off halfway. */
  | { readonly kind: 'broken-answer' }
  /** No answer comes, and the connection stays open. */
  | { readonly kind: 'silence' }
  /** A status without a problem, as a proxy gives it. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** A problem of the backend. `retryAfter` is in seconds. */
  | { readonly kind: 'problem'; readonly code: string; readonly retryAfter?: number }
  /** So many records at the head of each list cannot be read. */
  | { readonly kind: 'bad-records'; readonly count: number }
  /** A page of a network that wants a login, with status 200. */
  | { readonly kind: 'portal' };

/**
 * Reads faults as `kentongan mock` takes them: `latency=500`, `offline`, `lost-answer`,
 * `broken-answer`, `silence`, `status=503:2`, `problem=rate-limited:2` (the number behind the colon
 * is `Retry-After` in seconds), `bad-records=1`, `portal`; several separated by commas.
 *
 * @throws `TypeError` with the name that is not known.
 * @example
 * ```ts
 * import { parseFaults } from '@kentongan/contract/testing';
 *
 * parseFaults('latency=500,offline').map(({ kind }) => kind); // ['latency', 'offline']
 * ```
 */
export function parseFaults(text: string): Fault[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseFault);
}

function parseFault(part: string): Fault {
  const [kind = '', value = ''] = part.split('=', 2);
  const [first = '', second] = value.split(':', 2);
  const retryAfter = second === undefined ? {} : { retryAfter: toNumber(second, part) };
  switch (kind) {
    case 'latency':
      return { kind, milliseconds: toNumber(first, part) };
    case 'status':
      return { kind, status: toNumber(first, part), ...retryAfter };
    case 'bad-records':
      return { kind, count: first === '' ? 1 : toNumber(first, part) };
    case 'problem':
      return { kind, code: first, ...retryAfter };
    case 'offline':
    case 'lost-answer':
    case 'broken-answer':
    case 'silence':
    case 'portal':
      return { kind };
    default:
      throw new TypeError(
        `${JSON.stringify(part)} is no fault; see parseFaults for those there are`,
      );
  }
}

function toNumber(text: string, part: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new TypeError(`${JSON.stringify(part)} needs a whole number`);
}
