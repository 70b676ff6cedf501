import { readLoaderAddress } from './loader-address.js';
import { toAddress } from './to-address.js';
import type { PageFacts, PlacementFacts, ScriptFacts } from './page-facts.js';

/** One element of a page, read from its text or from the document. */
export interface ElementFacts {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it holds, of scripts without an address and of styles alone. */
  readonly text: string;
  /** Whether a widget or mount is around it. */
  readonly isInPlacement: boolean;
}

type SeenFacts = Pick<
  PageFacts,
  | 'clues'
  | 'frames'
  | 'hidingNames'
  | 'inlineStyle'
  | 'placements'
  | 'policies'
  | 'printsCode'
  | 'scripts'
  | 'strandedLinks'
>;

const oursInText = /<kim-[a-z-]+[\s>]|<div[^>]*\sdata-kim-widget=|<script[^>]*[/.]kim\.js/i;
const oursInStyle =
  /--kim-|\bkim-(?:directory|activity-feed|coverage|contact-form)\b|data-kim-widget/;

/**
 * Reads what concerns us from the elements of a page.
 *
 * @param text - What the page shows, without what it shows as code on purpose.
 * @example
 * ```ts
 * import { readElementFacts } from '@kentongan/contract/doctor';
 *
 * const widget = { name: 'kim-directory', attributes: { regency: '35.02' } };
 * const elements = [{ ...widget, text: '', isInPlacement: false }];
 * const { placements } = readElementFacts(elements, { url: 'https://desa.example/', text: '' });
 * placements[0]?.widget; // 'directory'
 * ```
 */
export function readElementFacts(
  elements: readonly ElementFacts[],
  { url, text }: { readonly url: string; readonly text: string },
): SeenFacts {
  const base =
    toAddress(elements.find(({ name }) => name === 'base')?.attributes['href'], url) ?? url;
  const tags = elements.filter(({ name }) => name === 'script');
  const standing = tags
    .map((element) => readScript(element, base))
    .filter((script) => script !== undefined);
  // What a script has written already stands in the page as well.
  const written = tags
    .map(readWrittenScript)
    .filter((script) => script !== undefined)
    .filter(({ address }) => !standing.some((script) => script.address === address));
  const scripts = [...standing, ...written];
  const addressesOf = (name: string) =>
    elements
      .filter((element) => element.name === name && !element.isInPlacement)
      .map(({ attributes }) => toAddress(attributes[name === 'a' ? 'href' : 'src'], base))
      .filter((address) => address !== undefined);
  const style = elements.find(({ name, text: css }) => name === 'style' && oursInStyle.test(css));
  return {
    clues: elements.flatMap((element) => [...readClues(element)]),
    scripts,
    placements: elements
      .filter(({ isInPlacement }) => !isInPlacement)
      .map((element) => readPlacement(element, base))
      .filter((placement) => placement !== undefined),
    frames: addressesOf('iframe')
      .filter((address) => /\/embed\/frame\/[a-z-]+(?:\?|$)/.test(address))
      .map((address) => ({ address, isRefused: false })),
    policies: elements
      .filter(
        ({ name, attributes }) =>
          name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
      )
      .map(({ attributes }) => ({ text: attributes['content'] ?? '', from: 'meta' as const })),
    inlineStyle: style ? { nonce: style.attributes['nonce'] ?? '' } : null,
    hidingNames: elements.map(readHidingName).filter((found) => found !== undefined),
    printsCode: oursInText.test(text),
    strandedLinks: addressesOf('a').filter((address) => isFallback(address)),
  };
}

function readScript({ attributes, text }: ElementFacts, base: string): ScriptFacts | undefined {
  const named = Object.entries(attributes)
    .map(([attribute, value]) => ({ attribute, address: toAddress(value, base) }))
    .find(({ address }) => address !== undefined && isOurs(address, attributes));
  const isInlined = attributes['src'] === undefined && isLoaderCode(text);
  // Somebody has named the backend on a file that holds more than our code.
  const isCombined = attributes['src'] !== undefined && attributes['data-kim-api'] !== undefined;
  if (!named && !isInlined && !isCombined) return undefined;
  return {
    address: named?.address ?? null,
    attribute: named?.attribute ?? '',
    type: attributes['type'] ?? '',
    nonce: attributes['nonce'] ?? '',
    integrity: attributes['integrity'] ?? '',
    api: toAddress(attributes['data-kim-api'], base) ?? null,
    attributes: Object.keys(attributes),
    state: named ? 'own' : isInlined ? 'inlined' : 'combined',
  };
}

/** The loader that an inline script will write into the page, as tag managers do. */
function readWrittenScript({ attributes, text }: ElementFacts): ScriptFacts | undefined {
  if (attributes['src'] !== undefined || isLoaderCode(text)) return undefined;
  const address = /https?:\/\/[^\s"'<>\\]+\/(?:(?:directory\.)?kim|kim\.single)\.js/.exec(
    text,
  )?.[0];
  if (address === undefined || !isOurs(address, attributes)) return undefined;
  const { nonce = '' } = attributes;
  return {
    ...{ address, nonce, attribute: 'src', type: '', integrity: '', api: null },
    attributes: ['src'],
    state: 'own',
  };
}

/**
 * Whether a file or an inline script holds the code of the loader.
 *
 * @example
 * ```ts
 * import { isLoaderCode } from '@kentongan/contract/doctor';
 *
 * isLoaderCode('console.log(1)'); // false
 * ```
 */
export function isLoaderCode(text: string): boolean {
  return text.includes('data-kim-widget') && text.includes('Kentongan: ');
}

function isOurs(address: string, attributes: Readonly<Record<string, string>>): boolean {
  const loader = readLoaderAddress(address);
  return (
    loader !== undefined &&
    (loader.backend !== null ||
      address.includes('kentongan') ||
      attributes['data-kim-api'] !== undefined)
  );
}

function readPlacement(
  { name, attributes }: ElementFacts,
  base: string,
): PlacementFacts | undefined {
  const mount = attributes['data-kim-widget'];
  if (mount !== undefined) {
    return {
      kind: 'mount',
      widget: mount,
      regency: attributes['data-regency'] ?? '',
      district: attributes['data-district'] ?? '',
      snapshot: toAddress(attributes['data-src'], base) ?? null,
    };
  }
  return name.startsWith('kim-') && name !== 'kim-doctor'
    ? {
        kind: 'tag',
        widget: name.slice('kim-'.length),
        regency: attributes['regency'] ?? '',
        district: attributes['district'] ?? '',
        snapshot: toAddress(attributes['src'], base) ?? null,
      }
    : undefined;
}

/** What widgets, as nearly all scripts, ask of the document, and an element of that name would hide. */
const neededOfDocument =
  /^(?:querySelector(?:All)?|create(?:Element|TreeWalker|Comment)|importNode|addEventListener|implementation)$/;

function readHidingName({ name, attributes }: ElementFacts): string | undefined {
  if (!/^(?:embed|form|iframe|img|object)$/.test(name)) return undefined;
  const value = attributes['name'] ?? '';
  return neededOfDocument.test(value) ? `<${name} name="${value}">` : undefined;
}

/** Pages that our snippets link to for visitors without scripts. */
function isFallback(address: string): boolean {
  return /\/embed\/frame\/[a-z-]+\?|\/r\/\d{2}\.\d{2}\/[a-z]+/.test(address);
}

function* readClues({ name, attributes }: ElementFacts): Generator<string> {
  if (
    name === 'meta' &&
    /^(?:generator|application-name|csrf-token)$/i.test(attributes['name'] ?? '')
  ) {
    yield attributes['name'] === 'csrf-token' ? 'csrf-token' : (attributes['content'] ?? '');
  }
  if (/^(?:script|link|img)$/.test(name)) {
    const address = attributes['src'] ?? attributes['href'];
    if (address !== undefined) yield address;
  }
}
