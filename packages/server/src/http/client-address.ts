import { isIPv6 } from 'node:net';

/**
 * Finds whose request it is: the socket's peer, or what our own proxies say about it.
 *
 * `hops` proxies are ours; each adds one entry at the right of X-Forwarded-For. Everything further
 * left was written by the visitor and proves nothing.
 */
export function findClientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  hops: number,
): string {
  const entries = forwardedFor?.split(',').map((entry) => entry.trim()) ?? [];
  const named = hops > 0 ? entries.at(-Math.min(hops, entries.length)) : undefined;
  return toLimitKey(named || peer || 'unknown');
}

/** One visitor of IPv6 owns a whole /64, so that is what limits count. */
function toLimitKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
