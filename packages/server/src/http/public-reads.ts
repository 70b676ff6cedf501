import { dayIn } from '../time/day-in.ts';
import { createAnswerStore } from './answer-store.ts';
import { ProblemError } from './problem-error.ts';
import type { PublicAnswer } from './public-answer.ts';

/** What decides whether answers about a regency still hold. */
export interface RegencyVersion {
  readonly revision: number;
  /** Figures depend on the day of the regency. */
  readonly timeZone: string;
}

/** What {@link createPublicReads} needs. */
export interface PublicReadsOptions {
  readVersion(regencyCode: string): Promise<RegencyVersion | undefined>;
  /** Milliseconds for which a revision is believed without asking the database. */
  readonly maxAge: number;
  readonly now: () => number;
  /** @defaultValue 64 MB */
  readonly maxBytes?: number | undefined;
}

/** A read that anybody may make. */
export interface PublicRead {
  /** Path and query exactly as asked, to find the answer again without any parsing. */
  readonly url: string;
  readonly regencyCode: string;
  /** Path and query in a fixed spelling. */
  readonly key: string;
  /** Makes the answer when no stored one holds. */
  readonly compute: () => Promise<PublicAnswer>;
}

/** Answers to public reads, made once per revision and day of a regency. */
export interface PublicReads {
  /** The stored answer if it surely still holds, without asking the database. */
  find(url: string): PublicAnswer | undefined;
  /** @throws {@link ProblemError} `regency-not-found` */
  get(read: PublicRead): Promise<PublicAnswer>;
}

interface KnownVersion {
  readonly name: string;
  readonly readAt: number;
}

const maxUrls = 5_000;

/** Longer ones take the long way, so that memory is bounded. */
const maxUrlLength = 1_024;

/** Makes the memory of public reads. */
export function createPublicReads(options: PublicReadsOptions): PublicReads {
  const { maxAge, now } = options;
  const store = createAnswerStore(options.maxBytes ?? 64_000_000);
  const versions = new Map<string, KnownVersion>();
  const urls = new Map<string, { regencyCode: string; key: string }>();
  const pending = new Map<string, Promise<PublicAnswer>>();

  // A time that is still to come was read from a clock that has been set back since.
  const isFresh = ({ readAt }: KnownVersion, time: number) =>
    readAt <= time && time - readAt < maxAge;

  const readVersion = async (regencyCode: string): Promise<string> => {
    const known = versions.get(regencyCode);
    const readAt = now();
    if (known && isFresh(known, readAt)) return known.name;
    try {
      const version = await options.readVersion(regencyCode);
      if (!version) {
        versions.delete(regencyCode);
        throw new ProblemError('regency-not-found');
      }
      const name = `${version.revision} ${dayIn(version.timeZone, readAt)}`;
      versions.set(regencyCode, { name, readAt });
      return name;
    } catch (error) {
      // While the database is away, the last known answers are better than none.
      if (known && !(error instanceof ProblemError)) return known.name;
      throw error;
    }
  };

  return {
    find(url) {
      const target = urls.get(url);
      const version = target && versions.get(target.regencyCode);
      if (!version || !isFresh(version, now())) return undefined;
      return store.get(`${version.name} ${target.key}`);
    },

    async get({ url, regencyCode, key, compute }) {
      const storeKey = `${await readVersion(regencyCode)} ${key}`;
      const stored = store.get(storeKey);
      if (stored) {
        remember(urls, url, { regencyCode, key });
        return stored;
      }
      // Many ask at once after a change; the answer is made once.
      const running = pending.get(storeKey);
      if (running) return running;
      const made = compute();
      pending.set(storeKey, made);
      try {
        const answer = await made;
        store.set(storeKey, answer);
        remember(urls, url, { regencyCode, key });
        return answer;
      } finally {
        pending.delete(storeKey);
      }
    },
  };
}

function remember<Target>(urls: Map<string, Target>, url: string, target: Target): void {
  if (url.length > maxUrlLength) return;
  if (urls.size >= maxUrls) urls.clear();
  urls.set(url, target);
}
