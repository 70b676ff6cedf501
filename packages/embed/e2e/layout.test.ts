import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

describe('the layout of a page with widgets', () => {
  const stage = useStage();

  const open = async (address: string, width: number): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width });
    await stage.watched.page.goto(address);
    return stage.watched.page;
  };
  const openDemo = async (width: number): Promise<Page> => {
    const page = await open(`${stage.backend.address}/`, width);
    await page.locator('kim-activity-feed [part=item]').first().waitFor();
    await page.locator('kim-coverage [part=figures]').waitFor();
    await untilLaidOut(page);
    return page;
  };
  for (const width of [360, 1280]) {
    for (const behavior of ['instant', 'smooth'] as const) {
      it(`stays when a script scrolls to the end at ${width} px, ${behavior}`, async () => {
        const page = await openDemo(width);

        await scrollToEnd(page, behavior);

        assert.ok((await stage.watched.layoutShift()) <= 0.01);
      });
    }
  }

  it('prints every group, also those that nobody has scrolled to', async () => {
    const page = await open(`${stage.backend.address}/`, 1280);
    const rows = page.locator('kim-directory [part=item]');
    await page.waitForFunction(countRows, 236);

    await page.emulateMedia({ media: 'print' });
    assert.equal(await rows.evaluateAll(countRendered), 236);
  });

  it('has no blank below what ends beyond the screen, and never moved for that', async () => {
    const address = stage.host.publish({
      head: `<style>
        kim-activity-feed { margin-block-start: 90vh }
        kim-activity-feed:not(:defined) { display: block; min-height: 100vh }
      </style>`,
      body: `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>
        <kim-activity-feed regency="35.02" limit="1"></kim-activity-feed>
        <footer>Kaki</footer>`,
    });
    const page = await open(address, 1280);
    await page.locator('kim-activity-feed [part=item]').first().waitFor();
    await page.waitForFunction(isReleased);

    assert.equal(await blankBelow(page, 'kim-activity-feed .more'), 0);
    assert.equal(await stage.watched.layoutShift(), 0);
  });
});

/** Every block of rows is there and has been laid out, which happens when the page is idle. */
async function untilLaidOut(page: Page): Promise<void> {
  await page.waitForFunction(countRows, 236);
  await page.waitForFunction(() => {
    const root = document.querySelector('kim-directory')?.shadowRoot;
    return root?.querySelector('.block:not(.laid-out)') === null;
  });
}

async function scrollToEnd(page: Page, behavior: 'instant' | 'smooth'): Promise<void> {
  await page.evaluate(
    (how) =>
      new Promise<void>((resolve) => {
        addEventListener('scrollend', () => resolve(), { once: true });
        scrollTo({ top: document.documentElement.scrollHeight, behavior: how });
      }),
    behavior,
  );
  // What has moved is reported with the frame after the one that moved it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 10;
        const next = (): void => {
          frames -= 1;
          if (frames > 0) requestAnimationFrame(next);
          else resolve();
        };
        next();
      }),
  );
}

function countRows(wanted: number): boolean {
  const root = document.querySelector('kim-directory')?.shadowRoot;
  return root?.querySelectorAll('[part=item]').length === wanted;
}

function countRendered(rows: readonly Element[]): number {
  return rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length;
}

function isReleased(): boolean {
  const root = document.querySelector('kim-activity-feed')?.shadowRoot;
  return root?.querySelector('.released') !== null;
}

/** Between the end of what a widget shows and what the page has after it. */
async function blankBelow(page: Page, selector: string): Promise<number> {
  const shown = await page.locator(selector).boundingBox();
  const next = await page.locator('footer').boundingBox();
  assert.ok(shown && next);
  return Math.round(next.y - shown.y - shown.height);
}
