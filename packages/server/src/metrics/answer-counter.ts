/** Counts answers by the class of their status since the process began. */
export interface AnswerCounter {
  count(status: number): void;
  /** By class: `2xx`. */
  read(): Readonly<Record<string, number>>;
}

/** Makes a counter at nought. */
export function createAnswerCounter(): AnswerCounter {
  const counts = [0, 0, 0, 0, 0, 0];
  return {
    count(status) {
      const index = Math.floor(status / 100);
      counts[index] = (counts[index] ?? 0) + 1;
    },
    read: () => Object.fromEntries([2, 3, 4, 5].map((index) => [`${index}xx`, counts[index] ?? 0])),
  };
}
