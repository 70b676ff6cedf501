import { feedLimits } from '../feed-limits.ts';
import { scanMarkup, type OpenTag } from '../markup/scan-markup.ts';
import type { HtmlPicture } from '../pictures/html-picture.ts';
import { toHtmlPicture } from '../pictures/to-html-picture.ts';
import { isHidden } from './is-hidden.ts';
import { TextFlow } from './text-flow.ts';

/** What is kept of HTML. */
export interface HtmlContent {
  /** Plain text; paragraphs are separated by an empty line, entries of lists begin with `•`. */
  readonly text: string;
  readonly pictures: readonly HtmlPicture[];
}

const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr section article aside address'.split(
    ' ',
  ),
);
const lines = new Set(
  'div li tr dt dd figcaption caption center header footer main details summary nav'.split(' '),
);
const cells = new Set(['td', 'th']);
const dropped = new Set(
  'script style template noframes noembed object iframe svg math canvas audio video select button textarea form title head'.split(
    ' ',
  ),
);
const voidElements = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'meta', 'link']);

/** More text than this is never shown; pictures are looked for to the end. */
const textMax = feedLimits.body * 2;
const picturesMax = 40;

/** Reads HTML of any quality in linear time; nothing of its markup survives. */
export function readHtml(html: string): HtmlContent {
  const flow = new TextFlow(textMax);
  const pictures: HtmlPicture[] = [];
  let skipped = { name: '', depth: 0 };

  const onOpen = (tag: OpenTag): void => {
    if (skipped.depth > 0) {
      if (tag.name === skipped.name && !tag.selfClosing) skipped.depth += 1;
      return;
    }
    if (tag.name === 'img' && pictures.length < picturesMax) {
      const picture = toHtmlPicture(tag.attributes);
      if (picture) pictures.push(picture);
    }
    if (!voidElements.has(tag.name) && (dropped.has(tag.name) || isHidden(tag.attributes))) {
      // Only drawings may close themselves; `<form/>` opens a form.
      const isClosed = tag.selfClosing && (tag.name === 'svg' || tag.name === 'math');
      if (!isClosed) skipped = { name: tag.name, depth: 1 };
      return;
    }
    if (tag.name === 'br') flow.breakLine();
    else addBoundary(flow, tag.name);
    if (tag.name === 'li') flow.bullet();
  };
  const onClose = (name: string): void => {
    if (skipped.depth > 0) {
      if (name === skipped.name) skipped.depth -= 1;
      return;
    }
    addBoundary(flow, name);
  };
  const onText = (text: string): void => {
    if (skipped.depth === 0) flow.add(text);
  };

  scanMarkup(html, { onOpen, onClose, onText }, { xml: false, attributesMax: 60 });
  return { text: flow.end(), pictures };
}

function addBoundary(flow: TextFlow, name: string): void {
  if (paragraphs.has(name)) flow.boundary(2);
  else if (lines.has(name)) flow.boundary(1);
  else if (cells.has(name)) flow.add(' ');
}
