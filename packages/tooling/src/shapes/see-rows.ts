import type { Page } from 'playwright-core';

import { serveFolder } from './serve-folder.ts';
import type { ShapeContext } from './shape.ts';

/**
 * Opens a page in the browser and waits until it shows groups, those of its directory or `row`.
 *
 * @throws when nothing appears, or when the page complains.
 */
export async function seeRows(
  { browser }: Pick<ShapeContext, 'browser'>,
  folder: string,
  alsoSee: (page: Page) => Promise<void> = async () => {},
  row = 'kim-directory [part~=item]',
): Promise<string> {
  const served = await serveFolder(folder);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    await page.goto(`${served.origin}/`);
    await page.locator(row).first().waitFor({ timeout: 30_000 });
    await alsoSee(page);
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
    return 'groups seen in Chromium';
  } catch (error) {
    throw new Error(`${String(error)}\n${complaints.join('\n')}`, { cause: error });
  } finally {
    await page.close();
    served.close();
  }
}
