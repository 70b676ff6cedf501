import type { Language } from '../pages/language.ts';
import { layouts, writeChoice, type BuilderChoice } from './builder-choice.ts';
import { contrast, surfaces } from './contrast.ts';
import { pluginPath, type EmbedFacts } from './embed-facts.ts';
import { en } from './locales/en.ts';
import { id, type BuilderWords } from './locales/id.ts';
import { writeFramePath, writeSnippet } from './write-snippet.ts';

/** Words of each language. */
export const builderWords: Readonly<Record<Language, BuilderWords>> = { id, en };

/** Where the parts of the page are, seen from the root of this backend. */
export const builderPaths = {
  page: 'pasang',
  preview: 'builder/preview',
  previewStyles: 'builder/preview.css',
  snippet: 'builder/snippet',
  check: 'builder/check',
  styles: 'builder/page.css',
  demo: 'contoh/',
} as const;

/** One step as it is shown. */
export interface StepView {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly code: string;
  /** What makes the step unnecessary, or easier. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** What follows from a choice; the page and its script show the same. */
export interface BuilderView {
  readonly steps: readonly StepView[];
  readonly warnings: readonly string[];
  /** Address of the preview, seen from the root of this backend. */
  readonly preview: string;
  /** What the address of the page says of this choice. */
  readonly query: string;
  readonly districts: readonly { readonly value: string; readonly label: string }[];
  readonly layouts: readonly { readonly value: string; readonly label: string }[];
}

/** What the view is made from, besides the choice. */
export interface ViewFacts {
  /** Address of this backend without a slash at its end. */
  readonly backend: string;
  readonly embed: EmbedFacts | undefined;
  /** Whether the plugin for WordPress can be had here. */
  readonly hasPlugin: boolean;
  /** Name of the regency with its kind. */
  readonly place: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

/** Readable text needs so much contrast (WCAG 2.2, 1.4.3). */
const enoughContrast = 4.5;

/** Works out what the page shows for a choice. */
export function toView(choice: BuilderChoice, facts: ViewFacts): BuilderView {
  const { language, widget, target } = choice;
  const words = builderWords[language];
  const isPlaced = widget === 'directory' || widget === 'activity-feed';
  const isFrame = target === 'frame';
  const linkText = words.link(widget, facts.place);
  const steps = writeSnippet(choice, { ...facts, linkText });
  return {
    steps: steps.map(({ name, code }) => ({
      name,
      title: words.steps[name],
      place: words.places[target][name] ?? '',
      code,
      ...(target === 'wordpress' &&
        name === 'script' &&
        facts.hasPlugin && { link: { href: pluginPath, text: words.plugin } }),
    })),
    warnings: [
      ...judgeContrast(choice, words),
      ...judgeFrame(choice, words),
      ...(facts.embed === undefined ? [words.noEmbed] : []),
    ],
    preview:
      target === 'frame'
        ? writeFramePath(choice)
        : `${builderPaths.preview}?${writeChoice({ ...choice, url: '' })}`,
    query: writeChoice(choice).toString(),
    districts:
      isPlaced && !(isFrame && widget !== 'directory')
        ? [
            { value: '', label: words.allDistricts },
            ...facts.districts.map(({ code, name }) => ({ value: code, label: name })),
          ]
        : [],
    // The default has no name, so that it does not become a choice when the widget changes.
    layouts: (isFrame ? [] : layouts[widget]).map((layout, index) => ({
      value: index === 0 ? '' : layout,
      label: words.layouts[layout],
    })),
  };
}

function judgeContrast({ accent, theme, target }: BuilderChoice, words: BuilderWords): string[] {
  if (accent === '' || target === 'frame') return [];
  const ratio = contrast(accent, surfaces[theme === 'dark' ? 'dark' : 'light']);
  return ratio < enoughContrast ? [words.contrast(ratio.toFixed(1))] : [];
}

/** A frame shows what its address can say; whatever else was chosen has no effect there. */
function judgeFrame(
  { target, accent, radius, layout, isPinned, hasHints }: BuilderChoice,
  words: BuilderWords,
): string[] {
  const isInVain = accent !== '' || radius !== '' || layout !== '' || isPinned || hasHints;
  return target === 'frame' && isInVain ? [words.frameLimits] : [];
}
