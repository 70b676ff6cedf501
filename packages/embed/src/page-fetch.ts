import { setPageFetch } from '@kentongan/widgets/page-fetch';

import { registryKey } from './page-registry.js';

/**
 * Carries the requests of all widgets of the page: hands over the answers that the loader has asked
 * for meanwhile, each once, and asks for the rest.
 *
 * Nothing goes to another backend than the script's own, whatever an `api` attribute says.
 */
async function pageFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { url, method } = input instanceof Request ? input : new Request(input, init);
  const { backend, answers } = window[registryKey] ?? {};
  if (backend !== undefined && url.indexOf(`${backend}/`) !== 0) {
    throw new TypeError(`${url} does not belong to ${backend}, which this page uses.`);
  }
  const early = method === 'GET' ? answers?.[url] : undefined;
  if (answers === undefined || early === undefined) return fetch(input, init);
  answers[url] = undefined;
  return early.catch(() => fetch(input, init));
}

setPageFetch(pageFetch);
