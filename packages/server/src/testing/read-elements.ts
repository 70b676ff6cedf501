import { SaxesParser } from 'saxes';

/** One element of an XML document. */
export interface XmlElement {
  /** Names from the outside in: `rss/channel/title`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of elements inside. */
  readonly text: string;
}

/**
 * Reads an XML document with a strict parser, another one than wrote it.
 *
 * @throws when it is not well formed or uses a prefix it does not declare.
 */
export function readElements(xml: string): readonly XmlElement[] {
  const elements: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = [open.at(-1)?.path, name].filter((part) => part !== undefined).join('/');
    const values = Object.values(attributes).map((each) => [each.name, each.value] as const);
    const element = { path, attributes: Object.fromEntries(values), text: '' };
    elements.push(element);
    open.push(element);
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}
