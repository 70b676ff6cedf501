import { join } from 'node:path';

import type { Step } from '../check-steps/run-steps.ts';
import { writeSite } from '../docs.ts';
import { launchBrowser } from '../launch-browser.ts';
import { repositoryRoot } from '../repository-root.ts';
import { serveFolder } from '../shapes/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { exampleProblems } from './example-problems.ts';

/** The documentation: examples compile, the site builds without a warning, links and search work. */
export const siteStep: Step = {
  name: 'documentation',
  async run(print) {
    const { blocks, problems } = exampleProblems(repositoryRoot);
    print(`  ${blocks} examples compiled`);
    if ((await writeSite()) !== 0) return [...problems, 'the site has warnings; see above'];
    const site = join(repositoryRoot, 'docs/api');
    return [...problems, ...brokenLinks(site), ...(await searchProblems(site))];
  },
};

/** Types a name into the search, as a reader does. */
async function searchProblems(site: string): Promise<string[]> {
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/`);
    await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill('createClient');
    const results = page.locator('#tsd-search-results a');
    await results.first().waitFor({ timeout: 30_000 });
    const text = (await results.allTextContents()).join(' ');
    return text.includes('createClient') ? [] : ['the search does not find createClient'];
  } catch (error) {
    return [`the search does not answer: ${String(error)}`];
  } finally {
    await browser.close();
    served.close();
  }
}
