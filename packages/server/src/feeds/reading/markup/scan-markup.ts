import { Tokenizer } from 'htmlparser2';

/** What a scan finds, in the order of the text. */
export interface MarkupHandler {
  onOpen(tag: OpenTag): void;
  onClose(name: string): void;
  onText(text: string): void;
  onCdata?(text: string): void;
  onDeclaration?(text: string): void;
}

/** An opening tag; names are lower case, the first of several equal attributes counts. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly selfClosing: boolean;
  /** As it stands in the text. */
  readonly raw: string;
}

/** How to scan. */
export interface ScanOptions {
  /** XML: CDATA counts, entities stay as they are written, no element has rules of its own. */
  readonly xml: boolean;
  readonly attributesMax: number;
}

/**
 * Finds tags and text in HTML or XML of any quality, in linear time.
 *
 * It works on the tokenizer of htmlparser2 and not on its parser: the parser keeps a stack of open
 * elements, which costs quadratic time on hostile nesting.
 */
export function scanMarkup(text: string, handler: MarkupHandler, options: ScanOptions): void {
  let name = '';
  let openedAt = 0;
  let attributeName = '';
  let attributeValue = '';
  let attributes = new Map<string, string>();
  const open = (endIndex: number, selfClosing: boolean) =>
    handler.onOpen({ name, attributes, selfClosing, raw: text.slice(openedAt, endIndex + 1) });

  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: options.xml, decodeEntities: !options.xml },
    {
      onopentagname(start, end) {
        name = text.slice(start, end).toLowerCase();
        openedAt = start - 1;
        attributes = new Map();
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag: (start, end) => handler.onClose(text.slice(start, end).toLowerCase()),
      onattribname(start, end) {
        attributeName = text.slice(start, end).toLowerCase();
        attributeValue = '';
      },
      onattribdata(start, end) {
        attributeValue += text.slice(start, end);
      },
      onattribentity(codePoint) {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attributes.size < options.attributesMax && !attributes.has(attributeName)) {
          attributes.set(attributeName, attributeValue);
        }
      },
      ontext: (start, end) => handler.onText(text.slice(start, end)),
      ontextentity: (codePoint) => handler.onText(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => handler.onCdata?.(text.slice(start, end - offset)),
      ondeclaration: (start, end) => handler.onDeclaration?.(text.slice(start, end)),
      onprocessinginstruction: () => {},
      oncomment: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
