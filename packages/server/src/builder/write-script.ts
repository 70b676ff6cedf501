import { firstRowsPath } from '../embed/first-rows-path.ts';
import type { BuilderChoice } from './builder-choice.ts';
import type { SnippetFacts } from './snippet-facts.ts';

/** Attributes that every tag with a hash carries. */
const crossOrigin = 'crossorigin="anonymous"';

/** The script of a page and, where it was chosen, the lines that have code and data sent with the page. */
export function writeScript(choice: BuilderChoice, { backend, embed }: SnippetFacts): string {
  const { target, isPinned, hasHints, widget, regency } = choice;
  // Templates of Blogger are XML, where every attribute has a value and every element an end.
  const [async, end] = target === 'blogger' ? ['async="async"', '/>'] : ['async', '>'];
  const toScript = (name: string, version?: string, attributes = ''): string => {
    const integrity = embed?.integrity[name];
    const src = `src="${backend}/embed/${version ?? 'v1'}/${name}"`;
    const pin = version && integrity ? ` integrity="${integrity}" ${crossOrigin}` : '';
    return `<script ${async} ${attributes}${src}${pin}></script>`;
  };

  const script = toScript('kim.js', embed?.version);
  if (!hasHints || !embed) return isPinned ? script : toScript('kim.js');
  if (showsFirstRows(choice) && !isPinned) {
    return toScript(`directory.kim.js?regency=${regency}`, undefined, 'fetchpriority="high" ');
  }
  const data = `${backend}${firstRowsPath(regency)}`;
  const dataHint = asksForFirstRows(choice)
    ? [`<link rel="preload" as="fetch" ${crossOrigin} href="${data}"${end}`]
    : [];
  if (showsFirstRows(choice)) {
    // A file with a hash cannot have rows in it, which change.
    return [...dataHint, toScript('directory.kim.js', embed.version, 'fetchpriority="high" ')].join(
      '\n',
    );
  }
  const { files, integrity, version } = embed;
  return [
    // Their names change with each build, so the script stays that of this build.
    ...files[widget].map(
      (name) =>
        `<link rel="modulepreload" ${crossOrigin} href="${backend}/embed/${version}/${name}" integrity="${integrity[name]}"${end}`,
    ),
    ...dataHint,
    script,
  ].join('\n');
}

/** A directory of one district asks for something else. */
function asksForFirstRows({ widget, district }: BuilderChoice): boolean {
  return widget === 'directory' && district === '';
}

/** Whether there is something to see before the element itself is there. */
function showsFirstRows(choice: BuilderChoice): boolean {
  return asksForFirstRows(choice) && choice.layout === '' && choice.widgetLanguage !== 'en';
}
