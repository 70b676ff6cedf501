import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';

import { ProblemError } from './problem-error.ts';
import { createPublicAnswer, type PublicAnswer } from './public-answer.ts';
import { createPublicReads, type PublicReads } from './public-reads.ts';

const second = 1_000;

describe('public reads while the database is busy', () => {
  let reads: PublicReads;
  let time: number;
  let revision: number;
  /** Ends what is asked of the database; without one it answers at once. */
  let gate: Promise<void> | undefined;
  let asked: number;
  let made: number;

  beforeEach(() => {
    [time, revision, asked, made, gate] = [1_000_000, 1, 0, 0, undefined];
    reads = createPublicReads({
      maxAge: second,
      grace: 4 * second,
      now: () => time,
      async readVersion() {
        asked += 1;
        const found = revision;
        await gate;
        if (found < 0) throw new Error('The database is away');
        return found === 0 ? undefined : { revision: found, timeZone: 'Asia/Jakarta' };
      },
    });
  });

  const read = {
    url: '/a',
    regencyCode: '35.02',
    key: 'a',
    async compute(): Promise<PublicAnswer> {
      made += 1;
      const said = revision;
      await gate;
      return createPublicAnswer({ revision: said });
    },
  };
  const textOf = (answer: PublicAnswer | undefined) =>
    answer && Buffer.from(answer.variants.identity.body).toString();
  const get = async () => textOf(await reads.get(read));
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  };
  const close = () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    return open;
  };

  it('are answered from memory although the database does not answer, for some seconds', async () => {
    await get();
    time += 3 * second;
    const open = close();

    assert.equal(await get(), '{"revision":1}');
    assert.equal(textOf(reads.find('/a')), '{"revision":1}');
    time += 3 * second;
    assert.equal(reads.find('/a'), undefined);
    open();
  });

  it('give the last answer while a newer one is made, and then that one', async () => {
    await get();
    revision = 2;
    time += 2 * second;
    assert.equal(await get(), '{"revision":1}');
    await settle();
    const open = close();

    // The new revision is known, its answer is still being made.
    assert.equal(reads.find('/a'), undefined);
    assert.equal(await get(), '{"revision":1}');
    assert.equal(made, 2);
    open();
    await settle();

    assert.equal(textOf(reads.find('/a')), '{"revision":2}');
    assert.equal(await get(), '{"revision":2}');
    assert.equal(made, 2);
  });

  it('give nothing old to those who ask after a pause', async () => {
    await get();
    revision = 2;
    time += 10 * second;

    assert.equal(await get(), '{"revision":2}');
  });

  it('ask the database once for all who wait', async () => {
    const open = close();
    const answers = Promise.all([get(), get(), get()]);
    await settle();
    open();

    assert.deepEqual(
      await answers,
      Array.from({ length: 3 }, () => '{"revision":1}'),
    );
    assert.deepEqual([asked, made], [1, 1]);
  });

  it('forget a regency that is gone, and keep the last answers of a database that is', async () => {
    await get();
    revision = -1;
    time += 60 * second;
    assert.equal(await get(), '{"revision":1}');

    revision = 0;
    await assert.rejects(get(), ProblemError);
    assert.equal(reads.find('/a'), undefined);
  });
});
