import type { PluginText } from './plugin-texts.ts';

const header = [
  'msgid ""',
  'msgstr ""',
  '"Project-Id-Version: Kentongan\\n"',
  '"MIME-Version: 1.0\\n"',
  '"Content-Type: text/plain; charset=UTF-8\\n"',
  '"Content-Transfer-Encoding: 8bit\\n"',
  '"X-Domain: kentongan\\n"',
].join('\n');

/** A text that has to be translated, and where it stands. */
export interface PlacedText extends PluginText {
  /** From the folder of the plugin. */
  readonly file: string;
}

/** Writes the template from which a translation into a further language begins. */
export function writePot(texts: readonly PlacedText[]): string {
  const files = new Map<string, Set<string>>();
  for (const { context, text, file } of texts) {
    const entry = [
      ...(context === undefined ? [] : [`msgctxt ${JSON.stringify(context)}`]),
      `msgid ${JSON.stringify(text)}`,
      'msgstr ""',
    ].join('\n');
    files.set(entry, (files.get(entry) ?? new Set()).add(file));
  }
  const entries = [...files].map(([entry, places]) => `#: ${[...places].join(' ')}\n${entry}`);
  return [header, ...entries, ''].join('\n\n').replace(/\n\n$/, '\n');
}
