import { Parser } from 'htmlparser2';

import type { ElementFacts } from '@kentongan/contract/doctor';

/** What a page is made of, as far as the doctor looks. */
export interface PageElements {
  readonly elements: readonly ElementFacts[];
  /** What the page shows, without what it shows as code on purpose. */
  readonly text: string;
}

/** More of any of these says nothing new, and a page may be made to wear us out. */
const mostElements = 20_000;
const mostText = 500_000;

const keepsText = new Set(['script', 'style']);
const showsCode = new Set(['pre', 'code', 'textarea', 'script', 'style', 'template', 'title']);
/** What stands in there never runs and never shows. */
const inert = new Set(['noscript', 'template']);
const concerns = /^(?:a|base|embed|form|iframe|img|link|meta|object|script|style|kim-.+)$/;

/** Reads the elements of a page that concern us. */
export function readPageElements(html: string): PageElements {
  const elements: ElementFacts[] = [];
  const open: { name: string; isPlacement: boolean }[] = [];
  let text = '';
  let codeDepth = 0;
  let inertDepth = 0;
  let held: { element: Omit<ElementFacts, 'text'>; text: string } | undefined;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isInPlacement = open.some(({ isPlacement }) => isPlacement);
        const isPlacement = attributes['data-kim-widget'] !== undefined || name.startsWith('kim-');
        open.push({ name, isPlacement });
        if (showsCode.has(name)) codeDepth += 1;
        if (inert.has(name)) inertDepth += 1;
        if (
          inertDepth > 0 ||
          elements.length >= mostElements ||
          !(concerns.test(name) || isPlacement)
        )
          return;
        const element = { name, attributes, isInPlacement };
        if (keepsText.has(name)) held = { element, text: '' };
        else elements.push({ ...element, text: '' });
      },
      ontext(piece) {
        if (held) held.text += piece;
        else if (codeDepth === 0 && inertDepth === 0 && text.length < mostText) text += piece;
      },
      onclosetag(name) {
        if (held?.element.name === name) {
          elements.push({ ...held.element, text: held.text });
          held = undefined;
        }
        if (showsCode.has(name)) codeDepth -= 1;
        if (inert.has(name)) inertDepth -= 1;
        open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { elements, text };
}
