import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createResolveHost } from './resolve-host.ts';

type Answer = readonly string[] | string;

describe('createResolveHost', () => {
  const resolve = (ipv4: Answer, ipv6: Answer) => {
    const answer = (given: Answer) => async (): Promise<string[]> => {
      if (typeof given !== 'string') return [...given];
      throw Object.assign(new Error(given), { code: given });
    };
    // The fake takes no options, so it needs none of the other shapes of these functions.
    const resolver = { resolve4: answer(ipv4), resolve6: answer(ipv6) } as unknown as Parameters<
      typeof createResolveHost
    >[0];
    return createResolveHost(resolver)('kim.example');
  };

  it('gives the addresses of both kinds, and those of one where the other is missing', async () => {
    assert.deepEqual(await resolve(['1.1.1.1'], ['2606:4700::1111']), [
      '1.1.1.1',
      '2606:4700::1111',
    ]);
    assert.deepEqual(await resolve(['1.1.1.1'], 'ENODATA'), ['1.1.1.1']);
    assert.deepEqual(await resolve('ETIMEOUT', ['2606:4700::1111']), ['2606:4700::1111']);
  });

  it('says that a host does not exist only if no name server failed to answer', async () => {
    await assert.rejects(resolve('ENOTFOUND', 'ENOTFOUND'), { code: 'ENOTFOUND' });
    await assert.rejects(resolve('ENODATA', 'ENODATA'), { code: 'ENODATA' });
    await assert.rejects(resolve('ENODATA', 'ESERVFAIL'), { code: 'ESERVFAIL' });
    await assert.rejects(resolve('ETIMEOUT', 'ENODATA'), { code: 'ETIMEOUT' });
  });

  it('says that a host without any address does not exist', async () => {
    await assert.rejects(resolve([], []), { code: 'ENODATA' });
  });
});
