import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createAnswerChecker } from './answer-checker.ts';

const address = 'https://kim.example.id/v1/regencies/35.02';
const areas = { regencyCode: '35.02', districts: [], villages: [], source: source() };

function source(): object {
  return { name: 'x', version: '1', license: 'MIT', url: 'https://example.id' };
}

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'content-type': status < 300 ? 'application/json' : 'application/problem+json',
      'cache-control': 'no-store',
      etag: '"a"',
      'x-request-id': 'r',
      ...headers,
    },
  });
}

async function differencesOf(path: string, response: Response): Promise<string> {
  const found = await createAnswerChecker().check(new Request(`${address}${path}`), response);
  return found.join('; ');
}

describe('createAnswerChecker', () => {
  it('accepts what the document promises, and addresses that are not of the API', async () => {
    assert.equal(await differencesOf('/areas', answer(areas)), '');
    assert.equal(await differencesOf('/nowhere', answer('?', 418)), '');
  });

  it('notes a body of another shape', async () => {
    const found = await differencesOf('/areas', answer({ ...areas, villages: 3 }));

    assert.match(found, /getAreas 200: .*villages must be array/);
  });

  it('notes a status, a type or a problem code that the document does not know', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 404, code: 'group-not-found' };

    assert.match(await differencesOf('/areas', answer(areas, 201)), /201: this status/);
    assert.match(
      await differencesOf('/areas', answer(areas, 200, { 'content-type': 'text/html' })),
      /"text\/html" is not in the document/,
    );
    assert.match(await differencesOf('/areas', answer(problem, 404)), /code group-not-found/);
  });

  it('notes a missing header, and a body where there is none', async () => {
    const bare = new Response(JSON.stringify(areas), {
      headers: { 'content-type': 'application/json', 'x-request-id': 'r', etag: '"a"' },
    });

    assert.match(await differencesOf('/areas', bare), /lacks the header Cache-Control/);
  });

  it('remembers what it has seen and what differed', async () => {
    const checker = createAnswerChecker();

    await checker.check(new Request(`${address}/areas`), answer({}));
    assert.deepEqual([...checker.seen], ['getAreas 200']);
    assert.equal(checker.differences.length, 1);
  });
});
