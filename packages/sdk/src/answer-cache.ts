import type { Answer } from './answer.js';

/** What a read asks of a cache. */
export interface CachedRead<Value> {
  /** Address of the read, which names the answer. */
  readonly url: string;
  /** Names all that makes two reads the same, also how long they would wait. */
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  /** How far kept answers will do; `undefined` is as far as they are fresh. */
  readonly mode: RequestCache | undefined;
  /** Asks the backend. */
  readonly ask: (options: ConditionalOptions) => Promise<Answer>;
  /** Reads an answer, which throws when it is not what the contract says. */
  readonly parse: (answer: Answer) => Value;
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
  read<Value>(read: CachedRead<Value>): Promise<Value>;
  /** Forgets every answer, also those that are on their way. */
  clear(): void;
}
