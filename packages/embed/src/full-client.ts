import { createClient, type Client } from '@kentongan/sdk';

import { registryKey } from './page-registry.js';

/**
 * Makes a client of the SDK whose requests go to the script's own backend only, whatever an `api`
 * attribute in the content says.
 *
 * @param answer - Answers in the place of the backend, from a snapshot that `api` is the address of.
 */
export function createFullClient(
  api: string,
  regency: string,
  answer?: (request: Request) => Promise<Response>,
): Client {
  return createClient({
    regency,
    baseUrl: answer ? new URL(api, document.baseURI).href : api,
    fetch:
      answer ??
      (async (request) => {
        const { backend } = window[registryKey] ?? {};
        if (backend !== undefined && request.url.indexOf(`${backend}/`) !== 0) {
          throw new TypeError(
            `${request.url} does not belong to ${backend}, which this page uses.`,
          );
        }
        return fetch(request);
      }),
  });
}
