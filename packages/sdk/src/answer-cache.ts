import type { Answer } from './answer.js';

/** What a read asks of a cache. */
export interface CachedRead {
  /** Address of the read, which names the answer. */
  readonly url: string;
  /** Names all that makes two reads the same, also how long they would wait. */
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  /** How far kept answers will do; `undefined` is as far as they are fresh. */
  readonly mode: RequestCache | undefined;
  /** Asks the backend. */
  readonly ask: (options: ConditionalOptions) => Promise<Answer>;
}

/** What a cache adds to a request. */
export interface ConditionalOptions {
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Keeps answers for all clients it is given to. Made by `createCache` of `@kentongan/sdk/cache`. */
export interface AnswerCache {
  /** Answers a read. @internal */
  read(read: CachedRead): Promise<Answer>;
  /** Forgets every answer. */
  clear(): void;
}
