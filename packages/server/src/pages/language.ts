import { en } from './locales/en.ts';
import { id, type Words } from './locales/id.ts';

/** Languages the pages are written in, the default first. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues = { id, en } as const satisfies Record<Language, Words>;

/** What is written in one language. */
export interface Wording {
  readonly language: Language;
  readonly words: Words;
  /** A day, or a month or year alone when that is all that is known: `22 Mei 2024`. */
  date(partial: string): string;
  /** The day of an instant. */
  day(instant: number | string, timeZone: string): string;
  /** When something takes place: `22 Mei 2024 09.00–12.00 WIB`, or its days alone. */
  span(startsAt: string, endsAt: string | null, timeZone: string): string;
}

/** The language asked for, else that of the office, else Indonesian. */
export function toLanguage(asked: Language | undefined, locale: string): Language {
  const spoken = locale.slice(0, 2).toLowerCase();
  return asked ?? languages.find((language) => language === spoken) ?? 'id';
}

/** Words and dates of a language. */
export function createWording(language: Language): Wording {
  const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(date);
  return {
    language,
    words: catalogues[language],
    date(partial) {
      const parts = partial.split('-').length;
      return format(new Date(partial), {
        year: 'numeric',
        ...(parts > 1 && { month: 'long' }),
        ...(parts > 2 && { day: 'numeric' }),
        // A calendar day has no time zone.
        timeZone: 'UTC',
      });
    },
    day: (instant, timeZone) =>
      format(new Date(instant), { year: 'numeric', month: 'long', day: 'numeric', timeZone }),
    span(startsAt, endsAt, timeZone) {
      const start = new Date(startsAt);
      const end = new Date(endsAt ?? startsAt);
      const isWholeDay = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone })
        .format(start)
        .startsWith('00:00');
      return new Intl.DateTimeFormat(language, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        // Nothing starts at midnight sharp: then the day alone was entered.
        ...(!isWholeDay && { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
        timeZone,
      }).formatRange(start, end > start ? end : start);
    },
  };
}
