import { expect } from '@open-wc/testing';
import { css } from 'lit';

import { addStyles } from './add-styles.js';

describe('looks that come later', () => {
  const styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  let widget: HTMLElement;
  beforeEach(() => {
    widget = document.createElement('div');
    widget.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    document.body.append(widget);
  });
  afterEach(() => {
    widget.remove();
  });

  it('are added to those a widget has, once', () => {
    const root = widget.shadowRoot as ShadowRoot;
    const first = new CSSStyleSheet();
    root.adoptedStyleSheets = [first];

    addStyles(widget, styles);
    addStyles(widget, styles);

    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets[0] === first).to.equal(true);
    expect(getComputedStyle(root.querySelector('p') as Element).color).to.equal('rgb(1, 2, 3)');
  });
});
