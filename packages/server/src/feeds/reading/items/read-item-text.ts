import { feedLimits } from '../feed-limits.ts';
import type { RawItem } from '../formats/raw-feed.ts';
import type { HtmlPicture } from '../pictures/html-picture.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { toLine } from '../text/to-line.ts';
import { toPlainText, type RawText } from '../text/to-plain-text.ts';
import { toTitle } from '../text/to-title.ts';
import { withoutBoilerplate } from '../text/without-boilerplate.ts';

/** The words of an entry. */
export interface ItemText {
  readonly title: string;
  readonly summary: string | null;
  readonly body: string | null;
  readonly pictures: readonly HtmlPicture[];
}

/** Characters of a text that stand in for a title. */
const titleFromText = 80;

/** The words of an entry, one made from the other where it is missing; `null` if there are none. */
export function readItemText(raw: RawItem): ItemText | null {
  const content = readFirst(raw.contents);
  const given = readFirst(raw.summaries);
  const title = firstTitle(raw.titles) ?? toTitleFrom(content.text || given.text);
  if (title === '') return null;
  const line = toLine((given.text || content.text).slice(0, feedLimits.summary * 4));
  const summary = line === '' || line === title ? null : cutAtWord(line, feedLimits.summary);
  const body = cutAtWord(content.text, feedLimits.body);
  return {
    title,
    summary,
    body: body === '' || body === summary || body === title ? null : body,
    pictures: [...content.pictures, ...given.pictures],
  };
}

/** The first text with words in it, with the pictures of those before it. */
function readFirst(candidates: readonly (RawText | undefined)[]): {
  readonly text: string;
  readonly pictures: readonly HtmlPicture[];
} {
  const found: HtmlPicture[] = [];
  for (const candidate of candidates) {
    if (!candidate) continue;
    const { text, pictures } = toPlainText(candidate);
    found.push(...pictures);
    const kept = withoutBoilerplate(text);
    if (kept !== '') return { text: kept, pictures: found };
  }
  return { text: '', pictures: found };
}

function firstTitle(titles: readonly (string | undefined)[]): string | null {
  for (const candidate of titles) {
    const title = toTitle(candidate ?? '');
    if (title !== '') return title;
  }
  return null;
}

/** Short messages have no title; their first words, up to the end of a sentence, make one. */
function toTitleFrom(text: string): string {
  const line = toLine(
    text
      .slice(0, 1_000)
      .split('\n')
      .find((part) => part.trim() !== '') ?? '',
  );
  const sentence = /^.{20,80}?[.!?](?=\s)/.exec(line)?.[0];
  return cutAtWord(sentence ?? line, titleFromText);
}
