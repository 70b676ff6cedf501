import { globSync } from 'node:fs';
import { join } from 'node:path';

import { describedPackages, typedEntries } from '../api-report/typed-entries.ts';
import type { Step } from '../check-steps/run-steps.ts';
import { writeSite } from '../docs.ts';
import { launchBrowser } from '../launch-browser.ts';
import { repositoryRoot } from '../repository-root.ts';
import { serveFolder } from '../shapes/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { codeBlocks } from './code-blocks.ts';
import { demoProblems } from './demo-problems.ts';
import { exampleProblems } from './example-problems.ts';
import { missingExamples, type DocumentedEntry } from './missing-examples.ts';
import { runExamples } from './run-examples.ts';
import { searchProblems } from './search-problems.ts';

/** The documentation: examples compile, the site builds without a warning, links and search work. */
export const siteStep: Step = {
  name: 'documentation',
  async run(print) {
    const blocks = codeBlocks(repositoryRoot);
    const { ran, problems: broken } = await runExamples(repositoryRoot, blocks);
    const problems = [
      ...missingExamples(documentedEntries(), (path) => /packages\/\w+\/dist\//.test(path)),
      ...exampleProblems(repositoryRoot, blocks),
      ...broken,
    ];
    print(`  ${blocks.length} examples compiled, ${ran} of them run; the others need a page`);
    if ((await writeSite()) !== 0) return [...problems, 'the site has warnings; see above'];
    const site = join(repositoryRoot, 'docs/api');
    return [...problems, ...brokenLinks(site), ...(await visitSite(site))];
  },
};

function documentedEntries(): DocumentedEntry[] {
  return describedPackages.flatMap((folder) =>
    typedEntries(repositoryRoot, folder).map(({ entry, file }) => ({
      name: `@kentongan/${folder}${entry.slice(1)}`,
      file,
    })),
  );
}

/** Uses the built site as a reader does, served from its folder alone. */
async function visitSite(site: string): Promise<string[]> {
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    const search = await searchProblems(page, served.origin);
    const demos: string[] = [];
    for (const path of globSync('documents/_kim-*.html', { cwd: site })) {
      demos.push(...(await demoProblems(page, `${served.origin}/${path}`)));
    }
    return [...search, ...demos, ...complaints];
  } finally {
    await browser.close();
    served.close();
  }
}
