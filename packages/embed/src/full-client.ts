import { createClient, type Client } from '@kentongan/sdk';

import { registryKey } from './page-registry.js';

/**
 * Makes a client of the SDK whose requests go to the script's own backend only, whatever an `api`
 * attribute in the content says.
 */
export function createFullClient(api: string, regency: string): Client {
  return createClient({
    regency,
    baseUrl: api,
    fetch: async (request) => {
      const { backend } = window[registryKey] ?? {};
      if (backend !== undefined && request.url.indexOf(`${backend}/`) !== 0) {
        throw new TypeError(`${request.url} does not belong to ${backend}, which this page uses.`);
      }
      return fetch(request);
    },
  });
}
