/** One text of a catalogue of gettext. */
export interface Translation {
  /** Tells apart what is the same in English. */
  readonly context?: string;
  readonly text: string;
  readonly translation: string;
}

/**
 * Reads a catalogue whose strings stand on one line each, as ours do.
 *
 * @throws for a line of any other shape.
 */
export function readPo(source: string): Translation[] {
  const entries = source
    .split(/\n\s*\n/)
    .map((paragraph) => readEntry(paragraph))
    .filter((entry) => entry !== undefined);
  return entries.filter(({ text }) => text !== '');
}

function readEntry(paragraph: string): Translation | undefined {
  const found = new Map<string, string>();
  for (const line of paragraph.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const match = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line);
    if (!match) throw new Error(`A line of the catalogue is unreadable: ${line}`);
    // Strings of gettext are written as those of JSON are; a line without a keyword goes on with the one above.
    const key = match[1] ?? 'msgstr';
    found.set(key, (match[1] ? '' : (found.get(key) ?? '')) + String(JSON.parse(match[2] ?? '""')));
  }
  const context = found.get('msgctxt');
  return found.has('msgid')
    ? {
        ...(context !== undefined && { context }),
        text: found.get('msgid') ?? '',
        translation: found.get('msgstr') ?? '',
      }
    : undefined;
}
