import { widgetNames } from '@kentongan/contract/doctor';

import { languages, type Language } from '../pages/language.ts';

/** Where a snippet is pasted. */
export const targets = [
  'plain',
  'wordpress',
  'joomla',
  'opensid',
  'opendk',
  'blogger',
  'laravel',
  'react',
  'vue',
  'svelte',
  'frame',
] as const;
export type Target = (typeof targets)[number];

export const widgets = widgetNames;
export type Widget = (typeof widgets)[number];

export const themes = ['auto', 'light', 'dark'] as const;

/** Layouts of each widget, the default first. */
export const layouts = {
  directory: ['list', 'cards', 'table'],
  'activity-feed': ['cards', 'list', 'compact'],
  coverage: [],
  'contact-form': [],
} as const satisfies Readonly<Record<Widget, readonly string[]>>;

export const radii = ['0', '4', '8', '16'] as const;

/** What somebody has chosen on the page. Nothing in it needs escaping but `url`. */
export interface BuilderChoice {
  /** Language of the page. */
  readonly language: Language;
  /** Empty while this backend has no regency. */
  readonly regency: string;
  readonly widget: Widget;
  /** Empty for all. */
  readonly district: string;
  /** Empty for the default. */
  readonly layout: string;
  /** Language of the widget; empty for that of its page. */
  readonly widgetLanguage: '' | Language;
  readonly theme: (typeof themes)[number];
  /** `#rrggbb`, or empty for the default. */
  readonly accent: string;
  /** In pixels, or empty for the default. */
  readonly radius: '' | (typeof radii)[number];
  readonly target: Target;
  /** Whether the version is pinned and checked against its hash. */
  readonly isPinned: boolean;
  /** Whether code and data are asked for with the page; pins the version where names of files tell it. */
  readonly hasHints: boolean;
  /** Page to check; as it was typed. */
  readonly url: string;
}

/** What this backend can offer. */
export interface BuilderOffer {
  readonly regencies: readonly { readonly code: string; readonly label: string }[];
}

/**
 * Reads what an address says. What is not on offer becomes the default: whoever changes the widget
 * keeps a layout that the other one does not have.
 */
export function readChoice(
  query: URLSearchParams,
  { regencies }: BuilderOffer,
  spoken: Language,
): BuilderChoice {
  const among = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === query.get(name));
  const codes = regencies.map(({ code }) => code);
  const regency = among('regency', codes) ?? codes[0] ?? '';
  const widget = among('widget', widgets) ?? 'directory';
  const district = query.get('district') ?? '';
  const isPlaced = widget === 'directory' || widget === 'activity-feed';
  const isDistrict = district.startsWith(`${regency}.`) && /^\d{2}\.\d{2}\.\d{2}$/.test(district);
  const layout = among<string>('layout', layouts[widget]) ?? '';
  const accent = (query.get('accent') ?? '').toLowerCase();
  return {
    language: among('lang', languages) ?? spoken,
    regency,
    widget,
    district: isPlaced && isDistrict ? district : '',
    layout: layout === layouts[widget][0] ? '' : layout,
    widgetLanguage: among('language', languages) ?? '',
    theme: among('theme', themes) ?? 'auto',
    accent: query.get('colour') === '1' && /^#[0-9a-f]{6}$/.test(accent) ? accent : '',
    radius: among('radius', radii) ?? '',
    target: among('cms', targets) ?? 'plain',
    isPinned: query.get('pin') === '1',
    hasHints: query.get('hints') === '1',
    url: (query.get('url') ?? '').trim().slice(0, 2_048),
  };
}

/** The choice as an address says it, without what is the default. */
export function writeChoice(choice: BuilderChoice): URLSearchParams {
  const { language, regency, widget, district, layout, widgetLanguage, theme } = choice;
  const { accent, radius, target, isPinned, hasHints, url } = choice;
  const named: Readonly<Record<string, string>> = {
    lang: language,
    regency,
    widget,
    district,
    layout,
    language: widgetLanguage,
    theme: theme === 'auto' ? '' : theme,
    colour: accent === '' ? '' : '1',
    accent,
    radius,
    cms: target,
    pin: isPinned ? '1' : '',
    hints: hasHints ? '1' : '',
    url,
  };
  return new URLSearchParams(Object.entries(named).filter(([, value]) => value !== ''));
}
