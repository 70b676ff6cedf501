import { isApiError, solveChallenge, type Client, type Proof } from '@kentongan/sdk';

/** Solved so long ago, the proof may have run out by the time the message is written. */
const goodFor = 3_600_000;
/** Milliseconds from a challenge to its message. What comes faster waits for a person's eye. */
const minimumAge = 3_000;

/** A proof, and when its challenge came, on the visitor's own clock. */
interface KeptProof {
  readonly proof: Proof;
  readonly askedAt: number;
}

/**
 * Has the proof of work for one message ready before the visitor has written it. One that turns out
 * to be too old is solved anew by the SDK.
 */
export class ProofKeeper {
  readonly #client: () => Client;
  #work: Promise<KeptProof | undefined> | undefined;
  #startedAt = 0;

  constructor(client: () => Client) {
    this.#client = client;
  }

  /** Starts solving unless that is done or under way. */
  prepare(): void {
    this.#solve().catch(() => undefined);
  }

  /**
   * The proof for the message that goes out now; `undefined` for a backend that knows none.
   *
   * @throws what the client throws when there is no challenge to be had.
   */
  async take(): Promise<Proof | undefined> {
    const kept = await this.#solve();
    const wait = kept === undefined ? 0 : kept.askedAt + minimumAge - Date.now();
    // A clock that was put back must not hold the message up.
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, minimumAge)));
    return kept?.proof;
  }

  /** Forgets a proof that has been used. */
  drop(): void {
    this.#work = undefined;
  }

  async #solve(): Promise<KeptProof | undefined> {
    if (Math.abs(Date.now() - this.#startedAt) > goodFor) this.#work = undefined;
    if (this.#work !== undefined) return this.#work;
    this.#startedAt = Date.now();
    const work = (this.#work = readProof(this.#client));
    work.catch(() => {
      // The next one who needs it tries again.
      if (this.#work === work) this.#work = undefined;
    });
    return work;
  }
}

async function readProof(client: () => Client): Promise<KeptProof | undefined> {
  try {
    const challenge = await client().messages.challenge();
    const askedAt = Date.now();
    return { proof: await solveChallenge(challenge), askedAt };
  } catch (error) {
    // An older backend asks for no proof.
    if (isApiError(error) && error.code === 'endpoint-not-found') return undefined;
    throw error;
  }
}
