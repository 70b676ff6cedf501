import type { BuilderChoice, Target, Widget } from './builder-choice.ts';
import type { SnippetFacts } from './snippet-facts.ts';
import { textOn } from './contrast.ts';
import { writeScript } from './write-script.ts';

/** What each step of a snippet is for; the words are in the catalogue. */
export type StepName =
  'all' | 'script' | 'place' | 'frame' | 'fit' | 'styles' | 'policy' | 'compiler';

/** One text to paste. */
export interface SnippetStep {
  readonly name: StepName;
  readonly code: string;
}

/** Systems whose editors remove tags they do not know. */
const usesMount: ReadonlySet<Target> = new Set(['wordpress', 'joomla', 'opensid', 'blogger']);
/** Systems in which one text goes to one place. */
const isOnePiece: ReadonlySet<Target> = new Set(['plain', 'joomla', 'opensid', 'blogger']);

/** Writes everything there is to paste, in the order of doing it. */
export function writeSnippet(choice: BuilderChoice, facts: SnippetFacts): SnippetStep[] {
  const { target } = choice;
  const styles: SnippetStep[] = [{ name: 'styles', code: writeStyles(choice) }];
  const policy: SnippetStep[] = [{ name: 'policy', code: writePolicy(choice, facts) }];
  if (target === 'frame') {
    const fit = `<script async src="${facts.backend}/embed/v1/frame.js"></script>`;
    return [
      { name: 'frame', code: writeFrame(choice, facts) },
      { name: 'fit', code: fit },
      ...policy,
    ];
  }
  const script = writeScript(choice, facts);
  const place = usesMount.has(target) ? writeMount(choice, facts) : writeTag(choice, facts);
  if (isOnePiece.has(target)) {
    return [{ name: 'all', code: `${script}\n${place}` }, ...styles, ...policy];
  }
  const steps: SnippetStep[] = [
    { name: 'script', code: script },
    { name: 'place', code: inLanguageOf(target, place, choice.widget) },
  ];
  const compiler: SnippetStep[] = target === 'vue' ? [{ name: 'compiler', code: vueConfig }] : [];
  return [...steps, ...compiler, ...styles, ...policy];
}

const fallbackPaths: Readonly<Record<Widget, (regency: string) => string>> = {
  directory: (regency) => `/r/${regency}/direktori`,
  'activity-feed': (regency) => `/r/${regency}/kegiatan`,
  coverage: (regency) => `/r/${regency}/cakupan`,
  'contact-form': (regency) => `/embed/frame/contact-form?regency=${regency}`,
};

function attributesOf(choice: BuilderChoice): (readonly [string, string])[] {
  const { regency, district, layout, widgetLanguage, theme } = choice;
  const all = [
    ['regency', regency],
    ['district', district],
    ['layout', layout],
    ['lang', widgetLanguage],
    ['theme', theme === 'auto' ? '' : theme],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

/** The widget as an element of its own, with a link for visitors without scripts. */
export function writeTag(choice: BuilderChoice, facts: SnippetFacts): string {
  const { widget } = choice;
  const attributes = attributesOf(choice).map(([name, value]) => ` ${name}="${value}"`);
  return `<kim-${widget}${attributes.join('')}>\n  ${writeLink(choice, facts)}\n</kim-${widget}>`;
}

function writeMount(choice: BuilderChoice, facts: SnippetFacts): string {
  const attributes = attributesOf(choice).map(([name, value]) => ` data-${name}="${value}"`);
  const link = writeLink(choice, facts);
  return `<div data-kim-widget="${choice.widget}"${attributes.join('')}>\n  ${link}\n</div>`;
}

function writeLink(
  { widget, regency }: BuilderChoice,
  { backend, linkText }: SnippetFacts,
): string {
  return `<a href="${backend}${fallbackPaths[widget](regency)}">${escape(linkText)}</a>`;
}

/** Address of the frame that a choice asks for, seen from the root of this backend. */
export function writeFramePath(choice: BuilderChoice): string {
  const { widget, regency, district, widgetLanguage, theme } = choice;
  const query = new URLSearchParams({
    regency,
    ...(district !== '' && widget === 'directory' && { district }),
    ...(widgetLanguage !== '' && { lang: widgetLanguage }),
    ...(theme !== 'auto' && { theme }),
  });
  return `embed/frame/${widget}?${query}`;
}

function writeFrame(choice: BuilderChoice, { backend, linkText }: SnippetFacts): string {
  const src = `${backend}/${writeFramePath(choice)}`.replaceAll('&', '&amp;');
  return [
    '<iframe',
    `  src="${src}"`,
    `  title="${escape(linkText)}"`,
    '  width="100%"',
    '  height="800"',
    '  loading="lazy"',
    '></iframe>',
  ].join('\n');
}

/** Colours, and room for what is on its way, so that nothing on the page moves. */
function writeStyles(choice: BuilderChoice): string {
  const { widget, target } = choice;
  const tokens = writeTokens(choice);
  const reserved = usesMount.has(target)
    ? '[data-kim-widget]:has(> a)'
    : `kim-${widget}:not(:defined)`;
  return [
    ...(tokens.length > 0 ? [':root {', ...tokens.map((line) => `  ${line}`), '}'] : []),
    `${reserved} {`,
    '  display: block;',
    '  min-height: min(100vh, 1400px);',
    '}',
  ].join('\n');
}

/** The tokens that were chosen, one a line. */
export function writeTokens({
  accent,
  radius,
}: Pick<BuilderChoice, 'accent' | 'radius'>): string[] {
  return [
    ...(accent === ''
      ? []
      : [`--kim-color-accent: ${accent};`, `--kim-color-on-accent: ${textOn(accent)};`]),
    ...(radius === '' ? [] : [`--kim-radius: ${radius}px;`]),
  ];
}

function writePolicy({ widget, target }: BuilderChoice, { backend }: SnippetFacts): string {
  const { origin } = new URL(backend);
  const names =
    target === 'frame'
      ? ['frame-src', 'script-src']
      : ['script-src', 'connect-src', ...(widget === 'activity-feed' ? ['img-src'] : [])];
  return names.map((name) => `${name} ${origin};`).join('\n');
}

const vueConfig = `// vite.config.js
import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kim-') } } }),
  ],
};`;

function inLanguageOf(target: Target, place: string, widget: Widget): string {
  const indent = (by: string) => place.replace(/^/gm, by);
  switch (target) {
    case 'react':
      return `export function ${toName(widget)}() {\n  return (\n${indent('    ')}\n  );\n}`;
    case 'vue':
      return `<template>\n${indent('  ')}\n</template>`;
    default:
      return place;
  }
}

/** `KimActivityFeed` */
function toName(widget: Widget): string {
  return `Kim${widget.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function escape(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      // Blade, Vue and JSX read braces.
      .replace(/[{}]/g, '')
  );
}
