import { readElementFacts, type ElementFacts, type PageFacts } from '@kentongan/contract/doctor';

const concerns = 'a,base,embed,form,iframe,img,link,meta,object,script,style,[data-kim-widget]';
const code = 'pre,code,textarea,script,style,template,noscript,[data-kim-doctor-panel]';

/** Reads what concerns us from this document. */
export function readDocument(): ReturnType<typeof readElementFacts> {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('kim-'),
  );
  const elements = [...new Set([...document.querySelectorAll(concerns), ...tags])];
  return readElementFacts(elements.map(toFacts), { url: location.href, text: readText() });
}

/** Tags of ours on this page that the code of somebody else has defined. */
export function findTakenTags({ placements }: Pick<PageFacts, 'placements'>): string[] {
  const tags = new Set(placements.map(({ widget }) => `kim-${widget}`));
  return [...tags]
    .filter((tag) => customElements.get(tag) !== undefined)
    .filter((tag) => {
      const found = document.getElementsByTagName(tag)[0];
      // The loader names the backend on every element that it directs.
      return found !== undefined && !found.hasAttribute('api');
    })
    .map((tag) => `<${tag}>`);
}

function toFacts(element: Element): ElementFacts {
  const attributes = Object.fromEntries(
    element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
  );
  // Browsers hide the nonce from the attribute.
  const { nonce } = element as Partial<HTMLElement>;
  const around = element.parentElement?.closest('[data-kim-widget]') ?? closestWidget(element);
  return {
    name: element.localName,
    attributes: nonce ? { ...attributes, nonce } : attributes,
    text: /^(?:script|style)$/.test(element.localName) ? (element.textContent ?? '') : '',
    isInPlacement: around !== undefined,
  };
}

function closestWidget(element: Element): Element | undefined {
  let parent = element.parentElement;
  while (parent && !parent.localName.startsWith('kim-')) parent = parent.parentElement;
  return parent ?? undefined;
}

function readText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(code)) text += `${node.nodeValue ?? ''} `;
  }
  return text;
}
