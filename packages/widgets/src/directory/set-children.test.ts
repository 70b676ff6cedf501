import { expect } from '@open-wc/testing';

import { drawElement } from './draw-element.js';
import { setChildren } from './set-children.js';

describe('setting the children of an element', () => {
  const name = (tag: string): HTMLElement => {
    const element = drawElement('button', tag);
    element.id = tag;
    return element;
  };
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let parent: HTMLElement;
  beforeEach(() => {
    parent = drawElement('div');
    document.body.append(parent);
  });
  afterEach(() => {
    parent.remove();
  });

  it('puts them there in their order, whatever was there', () => {
    for (const children of [[a, b], [b, c, a], [], [d], [a, b, c, d], [d, c, b, a], [b]]) {
      setChildren(parent, children);

      expect(parent.textContent).to.equal(children.map(({ id }) => id).join(''));
    }
  });

  it('lets the focus stay where it is when something comes and goes around it', () => {
    setChildren(parent, [a, b, c]);
    b.focus();

    for (const children of [[d, b], [a, d, b, c], [b], [b, a]]) {
      setChildren(parent, children);

      expect(document.activeElement === b).to.equal(true);
    }
  });
});
