import type { GroupSummary } from '@kentongan/contract';
import * as z from 'zod/mini';

import { fetchJson } from './fetch-json.ts';
import { hintedScript } from './hinted-script.ts';
import type { FirstRowPage } from './measure-first-row.ts';
import { regencies } from './start-backend.ts';
import { readText } from './start-bench-site.ts';
import type { Stage } from './with-stage.ts';

/** How many groups the regency of a page has. */
export type Size = keyof typeof regencies;

/** Libraries that a webmaster would otherwise take. */
export type RivalName = 'datatables' | 'gridjs' | 'instantsearch' | 'list';

export const rivalNames: Readonly<Record<RivalName, string>> = {
  datatables: 'DataTables',
  gridjs: 'Grid.js',
  instantsearch: 'InstantSearch',
  list: 'List.js',
};

const firstRowSelectors: Readonly<Record<RivalName, string>> = {
  datatables: '#groups tbody tr',
  gridjs: '#groups tbody tr',
  instantsearch: '.ais-Hits-item',
  list: '.list tr',
};

/** What the measurements read of a directory. */
const directorySchema = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      districtName: z.string(),
      villageName: z.string(),
      legalStatus: z.string(),
    }),
  ),
});
export type BenchGroup = z.output<typeof directorySchema>['groups'][number];

/** Reads all groups of a generated regency from the running backend. */
export async function readGroups({ backend }: Stage, size: Size): Promise<readonly BenchGroup[]> {
  return z.parse(directorySchema, await fetchJson(`${backend}${directoryPath(size)}`)).groups;
}

/** The same groups with all that a directory tells of them. */
export async function readWholeGroups(
  { backend }: Stage,
  size: Size,
): Promise<readonly GroupSummary[]> {
  // The package is there only after the build, so it is not imported at the top.
  const { getDirectoryRoute } = await import('@kentongan/contract');
  const directory = await fetchJson(`${backend}${directoryPath(size)}`);
  return z.parse(getDirectoryRoute.response, directory).groups;
}

/** The page with our one line and the element. */
export function addOurPage(stage: Stage, size: Size): string {
  return stage.site.addPage(
    `ours-${size}`,
    `${ourScript(stage)}\n${ourElement('directory', size)}`,
  );
}

/** The page with the script that the builder writes for who wants the first rows soon. */
export async function addHintedPage(stage: Stage, size: Size): Promise<string> {
  return stage.site.addPage(
    `ours-${size}-hints`,
    `${await hintedScript(stage, size)}\n${ourElement('directory', size)}`,
  );
}

/** The line a webmaster pastes. */
export function ourScript({ backend }: Stage): string {
  return `<script async src="${backend}/embed/v1/kim.js"></script>`;
}

/**
 * The element a webmaster pastes. Its style keeps the space free while no script has come yet: no
 * script can do that.
 */
export function ourElement(widget: string, size: Size): string {
  return `<kim-${widget} regency="${regencies[size]}" style="display:block;min-height:100vh"></kim-${widget}>`;
}

/** The line that has the first rows on their way as soon as the page itself is there. */
export function dataHint({ backend }: Pick<Stage, 'backend'>, size: Size): string {
  return `<link rel="preload" as="fetch" crossorigin href="${backend}${directoryPath(size)}?first=25">`;
}

/** The page with the element written by hand. */
export function addHandWrittenPage({ site, backend }: Stage, size: Size, hints = ''): string {
  const directory = `${backend}${directoryPath(size)}`;
  return site.addPage(
    `hand-written-${size}${hints && '-hints'}`,
    hints + readText('rivals/hand-written.html').replace('{{directory}}', directory),
  );
}

/** The page with a rival, which gets the same rows as plain arrays. */
export function addRivalPage(
  { site }: Stage,
  rival: RivalName,
  size: Size,
  groups: readonly BenchGroup[],
): FirstRowPage {
  const rows = site.addData(`rows-${size}`, {
    data: groups.map(({ districtName, villageName, name, legalStatus }) => [
      districtName,
      villageName,
      name,
      legalStatus,
    ]),
  });
  const embed = readText(`rivals/${rival}.html`).replace('{{rows}}', rows);
  return {
    url: site.addPage(`${rival}-${size}`, embed),
    selector: firstRowSelectors[rival],
    text: groups[0]?.name ?? '',
  };
}

/** Path of the directory of a generated regency. */
export function directoryPath(size: Size): string {
  return `/v1/regencies/${regencies[size]}/directory`;
}
