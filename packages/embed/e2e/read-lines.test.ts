import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { getDirectoryRoute, type Directory } from '@kentongan/contract';

import { toJson } from '../../server/src/http/to-json.ts';
import { readLines } from '../src/read-lines.ts';

const { response, lines } = getDirectoryRoute;

/** Sends the text in pieces that end wherever they happen to, also within a letter. */
function read(text: string): Promise<unknown> {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let from = 0; from < bytes.length; from += 777) {
        controller.enqueue(bytes.subarray(from, from + 777));
      }
      controller.close();
    },
  });
  return readLines(response, body, lines);
}

function createDirectory(count: number): Directory {
  return {
    regencyCode: '35.02',
    updatedAt: '2026-01-01T00:00:00Z',
    total: count,
    villagesWithGroup: 1,
    districts: [{ code: '35.02.01', name: 'Slahung', groups: count }],
    groups: Array.from({ length: count }, (_, index) => ({
      slug: `kim-${index}`,
      name: `Tani "Maju" · ${index}`,
      groupType: 'kim',
      level: 'village',
      areaCode: '35.02.01.2008',
      districtCode: '35.02.01',
      districtName: 'Slahung',
      villageName: 'Broto',
      villageKind: 'rural',
      legalStatus: 'decreed',
      activityStatus: 'unknown',
      memberCount: null,
      focus: ['Pertanian'],
      hasContact: false,
    })),
  };
}

describe('reading a long answer bit by bit', () => {
  it('gives what reading it at once would give', async () => {
    for (const count of [0, 1, 1_000]) {
      const directory = createDirectory(count);

      assert.deepEqual(await read(toJson(directory, lines)), directory);
    }
  });

  it('reads an answer that somebody on the way has written anew', async () => {
    const directory = createDirectory(3);

    for (const text of [JSON.stringify(directory), JSON.stringify(directory, undefined, 2)]) {
      assert.deepEqual(await read(text), directory);
    }
  });

  it('leaves out a record that cannot be read', async () => {
    const directory = createDirectory(2);
    const [first, second] = directory.groups;
    const text = toJson({ ...directory, groups: [first, { ...second, name: 5 }] }, lines);

    assert.deepEqual(await read(text), { ...directory, groups: [first] });
  });

  it('takes what is no directory for none', async () => {
    assert.equal(await read(toJson({ groups: [{}] }, lines)), undefined);
    await assert.rejects(read('{"groups":[\n{"slug":\n]}'), SyntaxError);
  });

  it('takes what breaks off for none', async () => {
    const text = toJson(createDirectory(1_000), lines);

    for (const length of [text.length - 1, text.length - 3, 90_000, 100]) {
      await assert.rejects(read(text.slice(0, length)), SyntaxError, `${length}`);
    }
  });
});
