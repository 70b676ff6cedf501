import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import type { Host } from '../start-host.ts';
import { openPage } from '../watched-page.ts';
import type { Policy } from './policies.ts';
import { searchLabels } from './write-other-build.ts';
import { otherVersion, ownFolder, type Timing, type Way } from './ways.ts';

/** What a cell of the matrix needs. */
export interface CellStage {
  readonly browser: Browser;
  readonly host: Host;
  readonly backend: string;
  readonly oembedHtml: string;
  /** Folder with a snapshot and its code. */
  readonly snapshot: string;
}

/** What has been seen on the page of a cell. */
export interface SeenCell {
  /** Text of the first row of every directory. */
  readonly rows: readonly string[];
  readonly complaints: readonly string[];
  /** What the policy of the page has refused. */
  readonly violations: readonly string[];
  /** How many directories each version shows, by what it calls their search box; none in frames. */
  readonly shownBy: Readonly<Record<'present' | 'other', number>>;
}

/** Opens the page of a cell, waits for the first row of every directory on it, and looks around. */
export async function openCell(
  { browser, host, backend, oembedHtml, snapshot }: CellStage,
  way: Way,
  policy: Policy,
  timing: Timing,
): Promise<SeenCell> {
  const base = way.isOwn ? ownFolder : backend;
  const api = way.isOwn ? `data-kim-api="${backend}"` : '';
  const script = (file: string, version = 'v1'): string =>
    `<script ${api} ${policy.scriptAttributes ?? ''} ${way.name === 'plugin' ? `async data-kim-api="${backend}" data-cfasync="false" nowprocket` : ''} src="${base}/embed/${version}/${file}"></script>`;
  const place = way.place({ backend, oembedHtml });
  const own = way.file === undefined ? '' : script(way.file);
  const other = way.file === undefined ? '' : script(way.file, otherVersion);
  const bodies: Readonly<Record<Timing, string>> = {
    first: own + place,
    late: `${own}<template>${place}</template>`,
    twice: own + place + own + place,
    'two versions': other + place + own + place,
  };
  const address = host.publish({
    body: `<h1>Situs</h1>${bodies[timing]}`,
    ...(policy.text && { policy: policy.text(way.isOwn ? "'self'" : backend) }),
  });

  const watched = await openPage(browser);
  const { page } = watched;
  try {
    if (way.isOwn) await serveSnapshot(page, snapshot);
    await page.goto(address);
    if (timing === 'late') await page.evaluate(addPlace);
    const count = timing === 'twice' || timing === 'two versions' ? 2 : 1;
    const rows: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const root = way.isFrame ? page.frameLocator(`iframe >> nth=${index}`) : page;
      const row = root
        .locator('kim-directory')
        .nth(way.isFrame ? 0 : index)
        .locator('[part=item]')
        // The first rows are drawn once more when the element takes over.
        .filter({ hasText: 'KIM' })
        .first();
      await row.waitFor();
      rows.push((await row.textContent()) ?? '');
    }
    // The element is the last piece of code to come, after the rows.
    const frames = way.isFrame ? page.frames().slice(1) : page.frames();
    await Promise.all(
      frames.map((frame) => frame.waitForFunction(isDefined, undefined, { polling: 100 })),
    );
    const countOf = (name: string) => page.getByRole('searchbox', { name }).count();
    return {
      rows,
      shownBy: {
        present: await countOf(searchLabels.present),
        other: await countOf(searchLabels.other),
      },
      complaints: watched.complaints,
      violations: await watched.violations(),
    };
  } finally {
    await watched.close();
  }
}

function isDefined(): boolean {
  return customElements.get('kim-directory') !== undefined;
}

/** Adds the place that the page has kept in a template, as its own script would. */
function addPlace(): void {
  const template = document.querySelector('template');
  if (template) document.body.append(document.importNode(template.content, true));
}

/** Serves a snapshot as files of the page's own site, with the code of both versions. */
async function serveSnapshot(page: Page, snapshot: string): Promise<void> {
  await page.route(`**${ownFolder}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ path: join(snapshot, pathname.slice(ownFolder.length)) });
  });
}
