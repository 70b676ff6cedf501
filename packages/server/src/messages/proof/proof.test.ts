import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { solveChallenge } from '../../testing/solve-challenge.ts';
import { checkProof } from './check-proof.ts';
import { challengeLifetime, createChallenge } from './create-challenge.ts';

const secret = Buffer.alloc(32, 1);
const now = Date.parse('2026-11-22T03:00:00Z');
const challenge = createChallenge({ regencyCode: '35.02', max: 500, secret, now });
const here = { regencyCode: '35.02', secret, now: now + 60_000 };

describe('a challenge', () => {
  const proof = { challenge: challenge.challenge, answer: solveChallenge(challenge) };

  it('has an answer, which holds until it expires', () => {
    assert.deepEqual(checkProof(proof, here), {
      salt: challenge.salt,
      issuedAt: now,
      expiresAt: now + challengeLifetime,
    });
    assert.equal(checkProof(proof, { ...here, now: now + challengeLifetime }), undefined);
  });

  it('differs each time', () => {
    const other = createChallenge({ regencyCode: '35.02', max: 500, secret, now });
    assert.notEqual(other.salt, challenge.salt);
  });

  it('does not hold with a wrong answer, elsewhere, or under another secret', () => {
    assert.equal(checkProof({ ...proof, answer: proof.answer + 1 }, here), undefined);
    assert.equal(checkProof(proof, { ...here, regencyCode: '35.01' }), undefined);
    assert.equal(checkProof(proof, { ...here, secret: Buffer.alloc(32, 2) }), undefined);
  });

  it('cannot be made easier, longer or up', () => {
    const [body = '', mac] = proof.challenge.split('.');
    const payload: object = JSON.parse(Buffer.from(body, 'base64url').toString());
    for (const change of [{ max: 1 }, { expiresAt: now * 2 }, { regency: '35.01' }, {}]) {
      const forged = Buffer.from(JSON.stringify({ ...payload, ...change, extra: 1 }));
      const token = `${forged.toString('base64url')}.${mac}`;
      assert.equal(checkProof({ ...proof, challenge: token }, here), undefined);
    }
    for (const token of ['', '.', 'x', 'x.y', `${proof.challenge}.z`]) {
      assert.equal(checkProof({ ...proof, challenge: token }, here), undefined);
    }
  });
});
