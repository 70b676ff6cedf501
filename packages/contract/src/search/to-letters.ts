import { foldWords } from './fold-words.js';
import { toNewLetter } from './new-spelling.js';

/** A folded letter and the part of the original text it stands for. */
export interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  /** Which word of the text it belongs to, counted from 0. */
  readonly word: number;
}

/** The folded letters of a text. */
export interface Letters {
  readonly written: readonly Letter[];
  /** In today's spelling, where that differs. */
  readonly modern: readonly Letter[] | undefined;
}

const accent = /^\p{M}$/u;

/** Folds a text letter by letter, keeping where each letter comes from. */
export function toLetters(text: string): Letters {
  const written: Letter[] = [];
  let word = 0;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldWords(character).join('');
    const last = written.at(-1);
    if (folded) {
      for (const letter of folded.split('')) written.push({ letter, start, end, word });
    } else if (accent.test(character)) {
      // An accent of its own belongs to the letter before it.
      if (last?.end === start) written[written.length - 1] = { ...last, end };
    } else if (last?.word === word) {
      word += 1;
    }
    start = end;
  }
  const modern = toModern(written);
  return { written, modern: modern.length < written.length ? modern : undefined };
}

function toModern(letters: readonly Letter[]): readonly Letter[] {
  const modern: Letter[] = [];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index];
    if (!letter) break;
    const next = letters[index + 1];
    const newLetter =
      next?.word === letter.word ? toNewLetter(letter.letter + next.letter) : undefined;
    if (next && newLetter !== undefined) {
      modern.push({ ...letter, letter: newLetter, end: next.end });
      index += 1;
    } else {
      modern.push(letter);
    }
  }
  return modern;
}
