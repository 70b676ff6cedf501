import { registryKey, type Answer } from './page-registry.js';

/** What a caller may set for one try. */
export interface AskOnceOptions {
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache | undefined;
}

/** Milliseconds after which the SDK, which can try again, takes over. */
const patience = 10_000;

/**
 * Reads what is at an address of the script's own backend, with a single try: the answer that the
 * loader has asked for meanwhile, or one of its own.
 *
 * Gives `undefined` when that is not enough: no answer, no success, an abort, nothing that `read`
 * can read.
 */
export async function askOnce<Value>(
  address: string,
  { signal, cache }: AskOnceOptions,
  read: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  const { backend, answers } = window[registryKey] ?? {};
  if (answers === undefined || address.indexOf(`${backend}/`) !== 0) return undefined;
  // An early answer is taken once, and never for a caller who wants a new one.
  const early = cache === undefined ? answers[address] : undefined;
  answers[address] = undefined;

  const attempt = new AbortController();
  const giveUp = (): void => attempt.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  const given = new Promise<undefined>((resolve) => {
    attempt.signal.onabort = () => resolve(undefined);
  });
  try {
    return await Promise.race([
      given,
      readGood(
        early ??
          fetch(address, {
            credentials: 'omit',
            headers: { accept: 'application/json' },
            signal: attempt.signal,
            ...(cache && { cache }),
          }),
        read,
      ),
    ]);
  } catch {
    // Whoever asks again finds out what is wrong.
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

async function readGood<Value>(
  asked: Promise<Answer>,
  read: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  const answer = await asked;
  return answer.ok ? read(answer) : undefined;
}
