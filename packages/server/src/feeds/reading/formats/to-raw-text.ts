import type { RawText } from '../text/to-plain-text.ts';

/** A text of a kind, if there is one. */
export function toRawText(value: string | undefined, kind: RawText['kind']): RawText | undefined {
  return value === undefined ? undefined : { value, kind };
}
