import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const readProperties = `(() => {
  const { layout, noSearch, headingLevel } = document.querySelector('kim-directory');
  return { layout, noSearch, headingLevel };
})()`;
const sendEvent = `(() => {
  const event = new Event('kim-message-send', { bubbles: true });
  document.querySelector('kim-contact-form').dispatchEvent(
    Object.assign(event, { reference: 'KIM-3502-2222-2222' }),
  );
  return document.title;
})()`;

/** Properties have arrived as properties, and a listener of the template hears the widget. */
export async function seeFramework(page: Page): Promise<void> {
  assert.deepEqual(await page.evaluate(readProperties), {
    layout: 'list',
    noSearch: true,
    headingLevel: 2,
  });
  assert.equal(await page.evaluate(sendEvent), 'KIM-3502-2222-2222');
}
