import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { repositoryRoot } from './repository-root.ts';

const entry = 'packages/tooling/run.mjs';

describe('root commands', () => {
  it('are seven, each with a file of its name', () => {
    // Our own package.json, whose scripts are an object of strings by npm's rules.
    const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };

    const names = ['start', 'dev', 'build', 'check', 'test', 'docs', 'bench'];
    assert.deepEqual(
      scripts,
      Object.fromEntries(names.map((name) => [name, `node ${entry} ${name}`])),
    );
  });

  it('stop with one line for a name that does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [entry, 'strat'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });

    assert.equal(status, 1);
    assert.match(stderr, /^Unknown command "strat"\. Known: start, dev, build/);
  });

  it('stop with one line for an option that does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [entry, 'build', '--relase'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });

    assert.equal(status, 1);
    assert.match(stderr, /^Unknown option "--relase"\. Known: --api, --release, --again\.\n$/);
  });

  it('stop with one line that says what to do under a Node that is too old', () => {
    const script = `
      Object.defineProperty(process.versions, 'node', { value: '20.11.0' });
      Object.defineProperty(process, 'version', { value: 'v20.11.0' });
      process.argv[2] = 'test';
      await import(process.argv[1]);`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script, join(repositoryRoot, entry)],
      { cwd: repositoryRoot, encoding: 'utf8' },
    );

    assert.equal(status, 1);
    assert.match(stderr, /^This needs Node 24; this is v20\.11\.0\. "npm ci" brings Node 24 along/);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
});
