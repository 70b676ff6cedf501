import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ensureProxies, proxyPackages } from './ensure-proxies.ts';
import { findProxy } from './find-proxies.ts';

describe('ensureProxies', () => {
  const run = (missing: string, canInstall: boolean): string[] => {
    const done: string[] = [];
    ensureProxies({
      find: (name) => (name === missing ? undefined : `/usr/bin/${name}`),
      canInstall: () => canInstall,
      install: (packages) => done.push(...packages),
      print: (text) => done.push(text),
    });
    return done;
  };

  it('says what is missing, and installs, where it may', () => {
    assert.deepEqual(run('nginx', true), [
      'Not on this machine: nginx. Installing with apt-get (about 15 MB), once.',
      ...proxyPackages,
    ]);
  });

  it('does nothing where all are there, or where it may not', () => {
    assert.deepEqual([run('', true), run('nginx', false)], [[], []]);
  });
});

describe('findProxy', () => {
  it('finds a program only with all that it needs', () => {
    const isThere = (path: string): boolean => !path.includes('proxy_http');

    assert.equal(findProxy('nginx', isThere), '/usr/sbin/nginx');
    assert.equal(findProxy('apache', isThere), undefined);
  });
});
