import { isPublicAddress } from './is-public-address.ts';

/** Which machines may be asked. */
export interface AddressPolicy {
  /** Judges an IP address. */
  isAllowedAddress(address: string): boolean;
  /** Judges a port as a URL writes it: empty for the usual one of the scheme. */
  isAllowedPort(port: string): boolean;
}

const webPorts = new Set(['', '80', '443', '8080']);

/** Web servers on the public internet; the rule outside of tests. */
export const publicAddresses: AddressPolicy = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => webPorts.has(port),
};

/** Everything, this machine included. */
export const anyAddress: AddressPolicy = {
  isAllowedAddress: () => true,
  isAllowedPort: () => true,
};
