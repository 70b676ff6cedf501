import { feedLimits } from '../feed-limits.ts';
import { FeedRefusedError } from '../feed-refused-error.ts';
import { scanMarkup, type OpenTag } from './scan-markup.ts';

/** A document made safe and well-formed. */
export interface TidyXml {
  /** `html` for a page; `null` when no root of a feed was found. */
  readonly root: 'rss' | 'feed' | 'rdf' | 'html' | null;
  readonly xml: string;
  /** Entries the document has; only the first of them, up to the limit, are in `xml`. */
  readonly itemCount: number;
}

/**
 * Rewrites a feed so that the parser sees only well-formed XML of bounded size and depth: no
 * document type, no comment, no entity of its own, each element closed, each `&` and `<` escaped.
 *
 * This is where broken feeds are recovered: text before the root (PHP warnings), bare ampersands,
 * elements that are not closed, an answer that ends in the middle.
 *
 * @throws {@link FeedRefusedError} for entity declarations and for nesting without end.
 */
export function tidyXml(text: string): TidyXml {
  const writer = new TidyWriter();
  scanMarkup(
    withoutHalfTag(text),
    {
      onOpen: (tag) => writer.open(tag),
      onClose: (name) => writer.close(name),
      onText: (part) => writer.text(part),
      onCdata: (part) => writer.text(part.replaceAll('&', '&amp;')),
      onDeclaration: refuseEntities,
    },
    { xml: true, attributesMax: feedLimits.attributes },
  );
  return writer.end();
}

/** An answer that was cut off may end within a tag. */
function withoutHalfTag(text: string): string {
  const start = text.lastIndexOf('<');
  return start > text.lastIndexOf('>') ? text.slice(0, start) : text;
}

/** The document type of RSS 0.91 only names a file and does no harm; one with content does. */
function refuseEntities(declaration: string): void {
  const start = declaration.slice(0, 20).toLowerCase();
  const isDoctypeWithContent = start.startsWith('doctype') && declaration.includes('[');
  if (isDoctypeWithContent || /^(?:entity|element|attlist|notation)\b/.test(start)) {
    throw new FeedRefusedError({ code: 'has-dtd' });
  }
}

const roots = new Map([
  ['rss', 'rss'],
  ['feed', 'feed'],
  ['rdf', 'rdf'],
  ['html', 'html'],
] as const);

/** Elements of HTML without an end tag, none of which is also an element of feeds. */
const voidElements = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'wbr']);

/**
 * What nothing is read from: persons (the parser takes quadratic time to take their names apart),
 * and the feed that an entry was copied from.
 */
const unread =
  /^(?:\w+:)?(?:author|contributor|managingeditor|webmaster|source|cloud|textinput|person|credit)$/;

const atomNamespace = 'http://www.w3.org/2005/atom';

interface OpenElement {
  /** As the source names it. */
  readonly name: string;
  /** As it is written. */
  readonly written: string;
}

class TidyWriter {
  readonly #parts: string[] = [];
  readonly #open: OpenElement[] = [];
  #root: TidyXml['root'] = null;
  #ended = false;
  #itemCount = 0;
  /** Position in the stack of the element being left out. */
  #skippedAt = -1;

  open(tag: OpenTag): void {
    if (this.#ended || !this.#enterRoot(tag)) return;
    if (!isName(tag.name)) {
      this.text(tag.raw);
      return;
    }
    if (isItem(tag.name)) this.#startItem();
    else if (unread.test(tag.name)) this.#skip();
    const isVoid = voidElements.has(tag.name);
    const written = toWrittenName(tag, this.#root);
    this.#write(`<${written}${toAttributes(tag)}${tag.selfClosing || isVoid ? '/' : ''}>`);
    if (tag.selfClosing || isVoid) {
      if (this.#skippedAt === this.#open.length) this.#skippedAt = -1;
      return;
    }
    if (this.#open.length >= feedLimits.depth) {
      throw new FeedRefusedError({ code: 'too-deep', limit: feedLimits.depth });
    }
    this.#open.push({ name: tag.name, written });
  }

  close(name: string): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index >= 0) this.#closeTo(index);
  }

  text(part: string): void {
    if (this.#open.length === 0) return;
    this.#write(escapeText(part));
  }

  end(): TidyXml {
    this.#closeTo(0);
    return { root: this.#root, xml: this.#parts.join(''), itemCount: this.#itemCount };
  }

  /** Everything before the root, and all of a page, is passed over. */
  #enterRoot(tag: OpenTag): boolean {
    if (this.#root) return this.#root !== 'html';
    this.#root = roots.get(tag.name.slice(tag.name.indexOf(':') + 1) as 'rss') ?? null;
    return this.#root !== null && this.#root !== 'html';
  }

  /** An entry never lies within an entry: the one before was not closed. */
  #startItem(): void {
    const before = this.#open.findLastIndex((element) => isItem(element.name));
    if (before >= 0) this.#closeTo(before);
    this.#itemCount += 1;
    if (this.#itemCount > feedLimits.items) this.#skip();
  }

  /** Leaves out the element that opens now, with all that is in it. */
  #skip(): void {
    if (this.#skippedAt < 0) this.#skippedAt = this.#open.length;
  }

  #closeTo(index: number): void {
    while (this.#open.length > index) {
      const element = this.#open.pop();
      this.#write(`</${element?.written ?? ''}>`);
      if (this.#open.length === this.#skippedAt) this.#skippedAt = -1;
    }
    this.#ended = this.#root !== null && this.#open.length === 0;
  }

  #write(part: string): void {
    if (this.#skippedAt < 0) this.#parts.push(part);
  }
}

function isName(name: string): boolean {
  return name.length <= 100 && /^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/.test(name);
}

function isItem(name: string): boolean {
  return /^(?:\w+:)?(?:item|entry)$/.test(name);
}

/** What the parser would miss is written under a name that it reads. */
function toWrittenName(tag: OpenTag, root: TidyXml['root']): string {
  // Of its many relations, this one says what FeedBurner means and no blog uses it otherwise.
  if (tag.name === 'feedburner:origlink') return 'dcterms:isversionof';
  // `<link xmlns="…Atom">` within RSS would hide the real `<link>`.
  const isAtom = tag.attributes.get('xmlns')?.toLowerCase() === atomNamespace;
  return isAtom && root === 'rss' && !tag.name.includes(':') ? `atom:${tag.name}` : tag.name;
}

function toAttributes({ attributes }: OpenTag): string {
  let written = '';
  for (const [name, value] of attributes) {
    if (!isName(name)) continue;
    written += ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
  }
  return written;
}

const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

function escapeText(text: string): string {
  return text.replace(bareAmpersand, '&amp;').replaceAll('<', '&lt;');
}
