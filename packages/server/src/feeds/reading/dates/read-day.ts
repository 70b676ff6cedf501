/** A day of the calendar, and what else stood in the text. */
export interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly rest: string;
}

/** By their first three letters, in Indonesian (old spellings too) and English. */
const months = new Map(
  Object.entries({
    1: 'jan',
    2: 'feb peb',
    3: 'mar mrt',
    4: 'apr',
    5: 'mei may',
    6: 'jun',
    7: 'jul',
    8: 'agu agt ags aug',
    9: 'sep',
    10: 'okt oct',
    11: 'nov nop',
    12: 'des dec',
  }).flatMap(([month, names]) => names.split(' ').map((name) => [name, Number(month)] as const)),
);

/** Finds the day in a text of small letters, whichever way round it is written. */
export function readDay(text: string): FoundDay | null {
  return readNumbers(text) ?? readNamedMonth(text);
}

function readNumbers(text: string): FoundDay | null {
  const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?=\D|$)/.exec(text);
  if (yearFirst) {
    const [written, year, second, third = '1'] = yearFirst;
    return toDay(Number(year), Number(second), Number(third), text, written);
  }
  const yearLast = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)/.exec(text);
  if (!yearLast) return null;
  const [written, first, , second, year] = yearLast;
  // `13.45.30` beside the name of a month is a time.
  if (findMonth(text)) return null;
  return toDay(toYear(year ?? ''), Number(second), Number(first), text, written);
}

function readNamedMonth(text: string): FoundDay | null {
  const named = findMonth(text);
  if (!named) return null;
  const before = text.slice(0, named.index);
  const after = text.slice(named.index + named.word.length);

  // 21 Sept 2015 · 21-Sep-15 · 21 September 2015
  const dayBefore = /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th)?[\s\-./,]*(?:of )?$/.exec(before);
  if (dayBefore) {
    const year = /^[\s\-./,]*(\d{4}|\d{2})(?![\d:])/.exec(after) ?? lastYear(after);
    if (!year?.[1]) return null;
    const rest = `${before.slice(0, dayBefore.index)} ${after.replace(year[0], ' ')}`;
    return toDay(toYear(year[1]), named.month, Number(dayBefore[1]), rest, '');
  }
  // September 21, 2015 · Sep 21 10:00:00 2015 · 2015 September 21
  const dayAfter = /^[\s\-./,]*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(after);
  if (dayAfter) {
    const later = after.slice(dayAfter[0].length);
    const year = lastYear(later) ?? lastYear(before);
    if (!year?.[1]) return null;
    const rest = `${before.replace(year[0], ' ')} ${later.replace(year[0], ' ')}`;
    return toDay(Number(year[1]), named.month, Number(dayAfter[1]), rest, '');
  }
  // September 2015
  const year = lastYear(after);
  return year?.[1] ? toDay(Number(year[1]), named.month, 1, after.replace(year[0], ' '), '') : null;
}

function findMonth(text: string): { index: number; word: string; month: number } | null {
  for (const { 0: word, index } of text.matchAll(/[a-z]{3,}/g)) {
    const month = months.get(word.slice(0, 3));
    if (month !== undefined) return { index, word, month };
  }
  return null;
}

function lastYear(text: string): RegExpExecArray | null {
  return /(?<![\d:+-])((?:19|20|21)\d{2})(?![\d:])/.exec(text);
}

/** Two figures are of this century up to 69. */
function toYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Day and month change places when only that makes sense of them. */
function toDay(
  year: number,
  month: number,
  date: number,
  text: string,
  written: string,
): FoundDay | null {
  const isSwapped = month > 12 && date <= 12;
  const [realMonth, realDate] = isSwapped ? [date, month] : [month, date];
  if (realMonth < 1 || realMonth > 12 || realDate < 1 || realDate > 31) return null;
  return { year, month: realMonth, date: realDate, rest: text.replace(written, ' ') };
}
