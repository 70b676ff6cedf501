import { regencyCodeSchema } from '@kentongan/contract';

import type { ClientOptions } from './client-options.js';
import { createSend, type Send } from './send.js';
import { toBaseUrl } from './to-base-url.js';

/** A regency at a backend: what every resource is made of. */
export interface Connection {
  /** Address of the backend, without a slash at its end. What it names by a path is below it. */
  readonly baseUrl: string;
  /** Kemendagri code of the regency. */
  readonly regency: string;
  /** Calls an endpoint of the contract. */
  readonly send: Send;
}

/**
 * Connects to a regency without any resource. Together with the factory of one resource it is what
 * to use where every byte counts: a bundler then leaves the other resources out.
 *
 * @throws `TypeError` when the code or the address cannot be right.
 * @example
 * ```ts
 * import { createConnection, createCoverageResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const { villagesTotal } = await createCoverageResource(connection).get();
 * ```
 */
export function createConnection({ regency, baseUrl, ...options }: ClientOptions): Connection {
  if (!regencyCodeSchema.safeParse(regency).success) {
    throw new TypeError(
      `regency ${JSON.stringify(regency)} must be a Kemendagri code in quotes, like "35.02"`,
    );
  }
  const address = toBaseUrl(baseUrl);
  return { baseUrl: address, regency, send: createSend(address, options) };
}
