import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';

import { stateStyles } from '../styles/state-styles.js';
import { ReserveController } from './reserve-controller.js';

class ReserveProbe extends LitElement {
  static override styles = [
    stateStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0;
        height: 50px;
      }
    `,
  ];

  isSettled = false;

  constructor() {
    super();
    new ReserveController(this, () => this.isSettled);
  }

  override render(): TemplateResult {
    return html`<section class="reserve">
      <p></p>
      <div class="end"></div>
    </section>`;
  }
}
customElements.define('reserve-probe', ReserveProbe);

/** Waits for two reports, one after the other: the controller has had its own by then. */
async function untilObserved(element: Element): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element);
    });
  }
}

describe('ReserveController', () => {
  let container: HTMLElement;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
  });
  afterEach(() => container.remove());

  async function show(distance: number): Promise<ReserveProbe> {
    container.style.paddingTop = `${distance}px`;
    const probe = new ReserveProbe();
    container.append(probe);
    await probe.updateComplete;
    return probe;
  }

  async function settle(probe: ReserveProbe, isSettled = true): Promise<void> {
    probe.isSettled = isSettled;
    probe.requestUpdate();
    await probe.updateComplete;
    await untilObserved(probe);
  }

  it('keeps the height while the widget loads', async () => {
    const probe = await show(innerHeight);
    await untilObserved(probe);

    expect(probe.offsetHeight).to.equal(innerHeight);
  });

  it('gives it back when that moves only what is below the screen', async () => {
    const probe = await show(innerHeight);

    await settle(probe);

    expect(probe.offsetHeight).to.equal(50);
  });

  it('keeps it while the visitor would see the page move, and gives it back upon a click', async () => {
    const probe = await show(0);

    await settle(probe);
    expect(probe.offsetHeight).to.equal(innerHeight);

    document.body.click();
    expect(probe.offsetHeight).to.equal(50);
  });

  it('keeps it again while the widget is not settled any more', async () => {
    const probe = await show(0);
    await settle(probe);
    document.body.click();

    await settle(probe, false);
    document.body.click();
    expect(probe.offsetHeight).to.equal(innerHeight);

    await settle(probe);
    document.body.click();
    expect(probe.offsetHeight).to.equal(50);
  });

  it('listens no longer once the widget has gone, and again when it comes back', async () => {
    const probe = await show(0);
    await settle(probe);

    probe.remove();
    document.body.click();
    container.append(probe);
    await probe.updateComplete;
    expect(probe.offsetHeight).to.equal(innerHeight);

    document.body.click();
    expect(probe.offsetHeight).to.equal(50);
  });
});
