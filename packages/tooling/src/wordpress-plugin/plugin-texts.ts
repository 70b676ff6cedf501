/** A text that has to be translated. */
export interface PluginText {
  readonly context?: string;
  readonly text: string;
}

/** Finds the texts of a PHP or JavaScript file: the first argument of the gettext functions. */
export function textsOfCode(source: string): PluginText[] {
  const calls = source.matchAll(
    /\b(?:__|esc_html__|esc_attr__|_e|esc_html_e)\(\s*'((?:\\.|[^'\\])*)',\s*'kentongan'\s*\)/g,
  );
  return [...calls].map(([, text = '']) => ({ text: text.replace(/\\(['\\])/g, '$1') }));
}

/** Finds the texts of a `block.json`, which WordPress translates under these contexts. */
export function textsOfBlock(source: string): PluginText[] {
  // The file is ours; a test compares what is found with the catalogue.
  const { title, description, keywords } = JSON.parse(source) as Record<
    'title' | 'description',
    string
  > & { readonly keywords: readonly string[] };
  return [
    { context: 'block title', text: title },
    { context: 'block description', text: description },
    ...keywords.map((text) => ({ context: 'block keyword', text })),
  ];
}

/** Finds the description in the head of the plugin, which the list of plugins shows translated. */
export function textsOfHeader(source: string): PluginText[] {
  return [...source.matchAll(/^ \* Description:\s+(.+)$/gm)].map(([, text = '']) => ({ text }));
}
