import {
  BrokenConnectionError,
  parseFaults,
  withFaults,
  type Fault,
} from '@kentongan/contract/testing';

import type { Around } from '../serve.ts';

/** Name of the header, and of the query parameter, that ask for faults. */
const faultHeader = 'x-kentongan-fault';
const faultParameter = 'fault';

/**
 * Lets requests go wrong that ask for it by header or query, and all others as the command said.
 */
export function withRequestedFaults(always: readonly Fault[]): Around {
  return (answer) => async (request, bindings) => {
    const url = new URL(request.url);
    const asked = request.headers.get(faultHeader) ?? url.searchParams.get(faultParameter);
    url.searchParams.delete(faultParameter);
    try {
      const faults =
        request.method === 'OPTIONS' ? [] : asked === null ? always : parseFaults(asked);
      const passed =
        faults.length === 0 && url.href === request.url ? request : new Request(url, request);
      // What is compressed cannot be spoilt.
      if (passed !== request) passed.headers.delete('accept-encoding');
      return openToPages(
        await withFaults(faults, request.signal, async () => answer(passed, bindings)),
      );
    } catch (error) {
      if (error instanceof BrokenConnectionError) {
        bindings.incoming.socket.destroy();
        return new Response(null, { status: 500 });
      }
      if (!(error instanceof TypeError)) throw error;
      return openToPages(new Response(`${error.message}\n`, { status: 400 }));
    }
  };
}

/** A page of another host must be able to ask for a fault, and to see what it looks like. */
function openToPages(response: Response): Response {
  const headers = new Headers(response.headers);
  if (!headers.has('access-control-allow-origin')) headers.set('access-control-allow-origin', '*');
  const allowed = headers.get('access-control-allow-headers');
  if (allowed !== null) headers.set('access-control-allow-headers', `${allowed}, ${faultHeader}`);
  return new Response(response.body, { status: response.status, headers });
}
