import { feedLimits } from '../feed-limits.ts';
import { FeedRefusedError } from '../feed-refused-error.ts';

/**
 * Refuses JSON that is nested without end, before it is parsed.
 *
 * @throws {@link FeedRefusedError}
 */
export function checkJsonDepth(text: string): void {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isString) {
      if (code === backslash) index += 1;
      else if (code === quote) isString = false;
    } else if (code === quote) {
      isString = true;
    } else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > feedLimits.depth) {
        throw new FeedRefusedError({ code: 'too-deep', limit: feedLimits.depth });
      }
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
    }
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
