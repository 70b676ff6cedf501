import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createChildGroup } from './child-group.ts';
import { runNode } from './run-node.ts';

const waiting = ['--eval', 'setInterval(() => {}, 1000)'];

describe('createChildGroup', () => {
  it('ends the others when one ends, and gives its code', async () => {
    const children = createChildGroup();
    children.start(waiting);
    children.start(['--eval', 'process.exit(3)']);

    assert.equal(await children.ended(), 3);
  });

  it('ends all when it is stopped, which is no failure', async () => {
    const children = createChildGroup();
    children.start(waiting);
    children.start(waiting);
    const ended = children.ended();

    children.stop();
    children.stop();

    assert.equal(await ended, 0);
  });

  it('passes the environment on', async () => {
    const children = createChildGroup();
    children.start(['--eval', 'process.exit(Number(process.env.CODE))'], { CODE: '7' });

    assert.equal(await children.ended(), 7);
  });
});

describe('runNode', () => {
  it('gives the exit code, and a failure for a child that was killed', async () => {
    assert.equal(await runNode(['--eval', '']), 0);
    assert.equal(await runNode(['--eval', 'process.exit(4)']), 4);
    assert.equal(await runNode(['--eval', 'process.kill(process.pid, "SIGKILL")']), 1);
  });
});
