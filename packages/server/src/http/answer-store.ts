import type { PublicAnswer } from './public-answer.ts';

/** Answers kept in memory, the least recently used dropped first. */
export interface AnswerStore {
  get(key: string): PublicAnswer | undefined;
  set(key: string, answer: PublicAnswer): void;
}

/** Makes a store that keeps at most `maxBytes` of bodies. */
export function createAnswerStore(maxBytes: number): AnswerStore {
  // A Map hands out its keys in the order of insertion, so the first is the least recently used.
  const answers = new Map<string, PublicAnswer>();
  let bytes = 0;
  const drop = (key: string, answer: PublicAnswer) => {
    answers.delete(key);
    bytes -= sizeOf(key, answer);
  };

  return {
    get(key) {
      const answer = answers.get(key);
      if (answer) {
        answers.delete(key);
        answers.set(key, answer);
      }
      return answer;
    },
    set(key, answer) {
      const old = answers.get(key);
      if (old) drop(key, old);
      answers.set(key, answer);
      bytes += sizeOf(key, answer);
      for (const [oldest, dropped] of answers) {
        if (bytes <= maxBytes) break;
        drop(oldest, dropped);
      }
    },
  };
}

/** Headers and bookkeeping take about so much beside the bodies. */
const overhead = 4_096;

function sizeOf(key: string, { size }: PublicAnswer): number {
  return size + key.length * 2 + overhead;
}
