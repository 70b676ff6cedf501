import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import { readWidgets } from '../editor-data/read-widgets.ts';
import { describeApi } from './describe-api.ts';
import { describeWidgets } from './describe-widgets.ts';
import { describedPackages, typedEntries } from './typed-entries.ts';

/** A report of one entry of a package, kept in the repository so that a change of it is seen. */
interface Report {
  /** `packages/sdk/api/index.api.txt` */
  readonly path: string;
  readonly text: string;
}

/** Describes every typed entry that the packages offer, as they are built now. */
function currentReports(root: string): Report[] {
  return [
    {
      path: 'packages/widgets/api/elements.api.txt',
      text: describeWidgets(readWidgets(root)),
    },
    ...describedPackages.flatMap((folder) =>
      typedEntries(root, folder).map(({ entry, file }) => ({
        path: `packages/${folder}/api/${entry === '.' ? 'index' : entry.slice(2)}.api.txt`,
        text: describeApi(file, (path) => path.includes(`/packages/${folder}/dist/`)),
      })),
    ),
  ];
}

/** Compares the reports in the repository with the packages as they are built now. */
export function apiReportProblems(root: string = repositoryRoot): string[] {
  const current = currentReports(root);
  const known = new Set(current.map(({ path }) => path));
  const stale = globSync('packages/*/api/*.api.txt', { cwd: root }).filter(
    (path) => !known.has(path.replaceAll('\\', '/')),
  );
  return [
    ...stale.map((path) => `${path}: its entry is gone; delete it`),
    ...current.flatMap(({ path, text }) => {
      const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
      return before === text ? [] : [`${path}: ${firstDifference(before, text)}`];
    }),
  ];
}

/** Writes the reports; what changes in them is for the eyes of a reviewer. */
export function writeApiReports(root: string = repositoryRoot): string[] {
  return currentReports(root).map(({ path, text }) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return path;
  });
}

function firstDifference(before: string, after: string): string {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const index = other.findIndex((line, at) => line !== one[at]);
  const at = index < 0 ? other.length : index;
  return (
    `the public API differs, first in line ${at + 1}: "${one[at] ?? ''}" is now ` +
    `"${other[at] ?? ''}". If that is meant, run npm run build -- --api and add a changeset`
  );
}
