import { isIPv6, type LookupFunction } from 'node:net';

import type { AddressPolicy } from './address-policy.ts';
import { refuseAddress } from './check-url.ts';
import type { ResolveHost } from './resolve-host.ts';

/**
 * Makes the lookup of a socket, which connects to exactly what this hands out.
 *
 * One address that is not public refuses them all: a host that mixes both is either attacked or an
 * attacker. A name that changes its address between two questions gains nothing, as only the
 * answer used is judged.
 */
export function createGuardedLookup(
  resolveHost: ResolveHost,
  policy: AddressPolicy,
): LookupFunction {
  const resolve = async (hostname: string) => {
    const addresses = await resolveHost(hostname);
    const refused = addresses.find((address) => !policy.isAllowedAddress(address));
    if (refused !== undefined) throw refuseAddress(refused);
    return addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  };

  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
