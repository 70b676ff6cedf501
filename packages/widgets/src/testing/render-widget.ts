import { render, type TemplateResult } from 'lit';

import type { KimElement } from '../internal/kim-element.js';
import { forgetUnderWay, isIdle } from './under-way.js';

/** Puts one widget on the page and takes it away after the test. */
export async function renderWidget<Widget extends KimElement>(
  template: TemplateResult,
): Promise<Widget> {
  const container = document.createElement('div');
  document.body.append(container);
  containers.push(container);
  render(template, container);
  // Every template of a test holds exactly one widget.
  const widget = container.firstElementChild as Widget;
  await settle(widget);
  return widget;
}

/**
 * Waits until the widget has nothing more to render: every call of its client is answered, or held
 * by the test, and some turns have passed since.
 */
export async function settle(widget: KimElement): Promise<void> {
  for (let turn = 0, idle = 0; idle < 10 && turn < 1_500; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    idle = isIdle() ? idle + 1 : 0;
  }
}

/** Waits until something is true of the page, and fails with the page's text when it never is. */
export async function until(widget: KimElement, condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_500; turn += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await widget.updateComplete;
  }
  throw new Error(`Never happened. The widget shows: ${widget.shadowRoot?.textContent ?? ''}`);
}

const containers: HTMLElement[] = [];

// Pages of other tests keep the browser busy: its idle moments may take seconds to come.
const { requestIdleCallback, cancelIdleCallback } = window;

beforeEach(() => {
  const deadline = { didTimeout: false, timeRemaining: () => 0 };
  window.requestIdleCallback = (task) => window.setTimeout(() => task(deadline));
  window.cancelIdleCallback = (handle) => window.clearTimeout(handle);
});

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
  forgetUnderWay();
  Object.assign(window, { requestIdleCallback, cancelIdleCallback });
});
