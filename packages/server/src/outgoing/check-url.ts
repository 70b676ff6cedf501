import { isIP } from 'node:net';

import type { AddressPolicy } from './address-policy.ts';
import { OutgoingError } from './outgoing-error.ts';

const longestUrl = 2_048;

/**
 * Reads a URL that may be asked.
 *
 * The parser of the web turns every spelling of an IP address (`0x7f.1`, `2130706433`) into the
 * usual one. Addresses behind names are judged when they are resolved.
 *
 * @throws {@link OutgoingError}
 */
export function checkUrl(text: string, policy: AddressPolicy): URL {
  const url = text.length > longestUrl ? null : URL.parse(text);
  if (!url) throw new OutgoingError('url-refused', 'This is not a web address.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OutgoingError('url-refused', 'The address does not begin with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new OutgoingError('url-refused', 'The address holds a user name or a password.');
  }
  if (!policy.isAllowedPort(url.port)) {
    throw new OutgoingError(
      'url-refused',
      `The address names port ${url.port}; only 80, 443 and 8080 are asked.`,
    );
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !policy.isAllowedAddress(host)) throw refuseAddress(host);
  return url;
}

/** The error of an address that is not public. */
export function refuseAddress(address: string): OutgoingError {
  return new OutgoingError(
    'address-refused',
    `It leads to ${address}, which is not a public address.`,
  );
}
