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
  /**
   * Milliseconds beyond that in which the last answer is given while a newer one is made, so that
   * nobody waits for a busy database. @defaultValue 0
   */
  readonly grace?: number | undefined;
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
  /** What held until just now, and until when its answers may stand in for newer ones. */
  readonly before?: { readonly name: string; readonly until: number } | undefined;
}

const maxUrls = 5_000;

/** Longer ones take the long way, so that memory is bounded. */
const maxUrlLength = 1_024;

/** Makes the memory of public reads. */
export function createPublicReads(options: PublicReadsOptions): PublicReads {
  const { maxAge, now, grace = 0 } = options;
  const store = createAnswerStore(options.maxBytes ?? 64_000_000);
  const versions = new Map<string, KnownVersion>();
  const urls = new Map<string, { regencyCode: string; key: string }>();
  const pending = new Map<string, Promise<PublicAnswer>>();
  const looking = new Map<string, Promise<string>>();

  // A time that is still to come was read from a clock that has been set back since.
  const isWithin = ({ readAt }: KnownVersion, time: number, age: number) =>
    readAt <= time && time - readAt < age;

  const look = async (regencyCode: string): Promise<string> => {
    const known = versions.get(regencyCode);
    const readAt = now();
    try {
      const version = await options.readVersion(regencyCode);
      if (!version) {
        versions.delete(regencyCode);
        throw new ProblemError('regency-not-found');
      }
      const name = `${version.revision} ${dayIn(version.timeZone, readAt)}`;
      const isRecent = known !== undefined && isWithin(known, readAt, maxAge + grace);
      const replaced = isRecent ? { name: known.name, until: readAt + grace } : undefined;
      const before = known?.name === name ? known.before : replaced;
      versions.set(regencyCode, { name, readAt, before });
      return name;
    } catch (error) {
      // While the database is away, the last known answers are better than none.
      if (known && !(error instanceof ProblemError)) return known.name;
      throw error;
    }
  };

  /** Many ask at once; the database is asked once. */
  const lookOnce = (regencyCode: string): Promise<string> => {
    const running = looking.get(regencyCode);
    if (running) return running;
    const started = look(regencyCode).finally(() => looking.delete(regencyCode));
    looking.set(regencyCode, started);
    return started;
  };

  /** The version to answer by: one that is somewhat old is good enough while a newer one is read. */
  const findVersion = (regencyCode: string): KnownVersion | undefined => {
    const known = versions.get(regencyCode);
    const time = now();
    if (!known || !isWithin(known, time, maxAge + grace)) return undefined;
    // What goes wrong there will go wrong for the next one who has to wait for it.
    if (!isWithin(known, time, maxAge)) lookOnce(regencyCode).catch(() => undefined);
    return known;
  };

  const make = (storeKey: string, compute: () => Promise<PublicAnswer>) => {
    const running = pending.get(storeKey);
    if (running) return running;
    const made = compute()
      .then((answer) => {
        store.set(storeKey, answer);
        return answer;
      })
      .finally(() => pending.delete(storeKey));
    pending.set(storeKey, made);
    return made;
  };

  /** The answer that held until just now. */
  const findBefore = (regencyCode: string, key: string): PublicAnswer | undefined => {
    const before = versions.get(regencyCode)?.before;
    return before && now() < before.until ? store.get(`${before.name} ${key}`) : undefined;
  };

  return {
    find(url) {
      const target = urls.get(url);
      const version = target && findVersion(target.regencyCode);
      return version && store.get(`${version.name} ${target.key}`);
    },

    async get({ url, regencyCode, key, compute }) {
      const name = findVersion(regencyCode)?.name ?? (await lookOnce(regencyCode));
      const storeKey = `${name} ${key}`;
      const stored = store.get(storeKey);
      if (stored) {
        remember(urls, url, { regencyCode, key });
        return stored;
      }
      const making = make(storeKey, compute);
      const before = findBefore(regencyCode, key);
      if (before) {
        // The next one who asks has the newer answer, or is told what went wrong.
        making.catch(() => undefined);
        return before;
      }
      const answer = await making;
      remember(urls, url, { regencyCode, key });
      return answer;
    },
  };
}

function remember<Target>(urls: Map<string, Target>, url: string, target: Target): void {
  if (url.length > maxUrlLength) return;
  if (urls.size >= maxUrls) urls.clear();
  urls.set(url, target);
}
