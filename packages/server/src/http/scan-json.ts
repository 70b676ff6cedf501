/** Why {@link scanJson} refuses a text. */
export type JsonFault = 'too_deep' | 'duplicate_key' | 'forbidden_character';

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** NUL, which PostgreSQL cannot store, and halves of a surrogate pair. */
const forbidden = /\0|\p{Cs}/u;

/**
 * Looks through a JSON text that has been parsed once for what the parser lets pass.
 *
 * Two keys of one name could be read differently by two programs.
 */
export function scanJson(text: string, maxDepth: number): JsonFault | undefined {
  const levels: (Set<string> | null)[] = [];
  let last: string | undefined;

  for (const [part] of text.matchAll(token)) {
    if (part === '{' || part === '[') {
      levels.push(part === '{' ? new Set() : null);
      if (levels.length > maxDepth) return 'too_deep';
    } else if (part === '}' || part === ']') {
      levels.pop();
    } else if (part === ':') {
      const keys = levels.at(-1);
      if (last === undefined || !keys) continue;
      if (keys.has(last)) return 'duplicate_key';
      keys.add(last);
    } else if (part !== ',') {
      // The whole text is valid JSON, so each of its strings is.
      last = JSON.parse(part) as string;
      if (forbidden.test(last)) return 'forbidden_character';
    }
  }
  return undefined;
}
