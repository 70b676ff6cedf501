import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { keptReleases, releasesFolder } from './release-folder.ts';

const ledgerFile = 'docs/sizes.md';

const introduction = `# Sizes, release by release

What a visitor downloads, in bytes after gzip. \`npm run build -- --release\` measures it when a release is made, and
\`npm run check\` refuses a build over its limit ([design of the budgets](decisions/README.md)).
This page is written by that command.
`;

/** The ledger as a page: a line for each thing, a column for each release, newest first. */
export function formatSizeLedger(root: string): string {
  const releases = keptReleases(root)
    .reverse()
    .map((version) => ({ version, sizes: readSizes(root, version) }));
  const subjects = [...new Set(releases.flatMap(({ sizes }) => Object.keys(sizes)))];
  const cells = [
    ['what', ...releases.map(({ version }) => version)],
    ...subjects.map((subject) => [
      subject,
      ...releases.map(({ sizes }) => sizes[subject]?.toLocaleString('en') ?? '–'),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...rows] = cells;
  return [introduction, toLine(head), `| ${rule.join(' | ')} |`, ...rows.map(toLine), ''].join(
    '\n',
  );
}

/** Tells whether the page is that of the kept releases. */
export function sizeLedgerProblems(root: string): string[] {
  return readFileSync(join(root, ledgerFile), 'utf8') === formatSizeLedger(root)
    ? []
    : [`${ledgerFile} differs from what the releases weigh; npm run build -- --release writes it`];
}

/** Writes the page. */
export function writeSizeLedger(root: string): void {
  writeFileSync(join(root, ledgerFile), formatSizeLedger(root));
}

function readSizes(root: string, version: string): Readonly<Record<string, number>> {
  // Written by `keepRelease`.
  return JSON.parse(
    readFileSync(join(root, releasesFolder, version, 'sizes.json'), 'utf8'),
  ) as Record<string, number>;
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
