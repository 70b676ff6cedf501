import { expect } from '@open-wc/testing';

import { ContractError } from './errors.js';
import { createNumberedHash } from './proof/numbered-hash.js';
import { solveChallenge } from './solve-challenge.js';
import { catchError } from './testing/catch-error.js';

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function challengeFor(answer: number, max: number, salt = 'f'.repeat(32)) {
  const target = await sha256(`${salt}${answer}`);
  return { challenge: 'signed', salt, target, max, expiresAt: '2026-01-02T03:04:05.000Z' };
}

const unsolvable = { ...(await challengeFor(1, 60_000)), target: '0'.repeat(64) };

describe('solveChallenge', () => {
  for (const answer of [0, 9, 10, 4_321, 5_000]) {
    it(`finds ${answer} among 5,000 numbers`, async () => {
      const challenge = await challengeFor(answer, 5_000);

      expect(await solveChallenge(challenge)).to.deep.equal({ challenge: 'signed', answer });
    });
  }

  it('needs nothing that plain-http pages lack', async () => {
    const challenge = await challengeFor(700, 1_000);
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });

    try {
      expect(await solveChallenge(challenge)).to.include({ answer: 700 });
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('lets the page go on again and again, and says how far it is', async () => {
    const shares: number[] = [];
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);

    await catchError(solveChallenge(unsolvable, { onProgress: (share) => shares.push(share) }));
    port1.close();

    expect(turns).to.be.greaterThan(shares.length - 2);
    expect(shares.length).to.be.greaterThan(1);
    expect(shares).to.deep.equal([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).to.equal(1);
  });

  it('says that a challenge has no answer', async () => {
    const challenge = { ...(await challengeFor(501, 500)), max: 500 };

    expect(await catchError(solveChallenge(challenge))).to.be.instanceOf(ContractError);
  });

  it('ends at once when it is aborted, with the reason of the abort', async () => {
    const abort = new AbortController();
    let slices = 0;
    const onProgress = (): void => {
      slices += 1;
      abort.abort('gone');
    };

    const { signal } = abort;
    expect(await catchError(solveChallenge(unsolvable, { signal, onProgress }))).to.equal('gone');
    expect(slices).to.equal(1);
  });
});

describe('the hash of a text with a number behind it', () => {
  it('is the published value of SHA-256 for one digit', () => {
    // From `printf 0 | sha256sum`.
    const zero = '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9';
    expect(createNumberedHash('', zero).matches(0)).to.equal(true);
    expect(createNumberedHash('', zero).matches(1)).to.equal(false);
  });

  it('is SHA-256 for texts of every length up to three blocks, after longer numbers too', async () => {
    const wrong: number[] = [];
    for (let length = 0; length <= 192; length += 1) {
      const text = 'é'.repeat(length % 3) + 'x'.repeat(length);
      const hash = createNumberedHash(text, await sha256(`${text}42`));
      if (hash.matches(123_456_789) || !hash.matches(42)) wrong.push(length);
    }

    expect(wrong).to.deep.equal([]);
  });
});
