import type { Check } from './check.ts';
import { importsOf } from './imports-of.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

const widgetFeatures = ['directory', 'activity-feed', 'contact-form', 'coverage'];
const serverShared = ['db', 'http'];

/**
 * Widgets do not import each other; folders that all share import no feature; no two folders of a
 * package import each other.
 */
export const featureBoundaries: Check = {
  name: 'feature boundaries',
  run(root) {
    return {
      problems: [
        ...['sdk', 'widgets', 'server'].flatMap((name) => circlesIn(edgesOf(root, name), name)),
        ...edgesOf(root, 'widgets')
          .filter(({ to }) => widgetFeatures.includes(to))
          .map((edge) => `${edge.path}: imports the feature ${edge.to}; share a file of neither`),
        ...edgesOf(root, 'server')
          .filter(({ from, to }) => serverShared.includes(from) && !serverShared.includes(to))
          .map((edge) => `${edge.path}: ${edge.from} is shared and may not know ${edge.to}`),
      ],
    };
  },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** Imports from one folder of `src` into another; files at the top see everything. */
function edgesOf(root: string, name: string): Edge[] {
  const source = `packages/${name}/src/`;
  return listFiles(root, `${source}*/**/*.ts`)
    .filter((path) => !isTestFile(path))
    .flatMap((path) =>
      importsOf(root, path)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => new URL(specifier, `file:///${path}`).pathname.slice(1))
        .map((target) => ({ from: folderOf(path, source), to: folderOf(target, source), path })),
    )
    .filter(({ from, to }) => to !== '' && from !== to);
}

function folderOf(path: string, source: string): string {
  const [folder, ...rest] = path.slice(source.length).split('/');
  return path.startsWith(source) && rest.length > 0 ? (folder ?? '') : '';
}

function circlesIn(edges: readonly Edge[], name: string): string[] {
  const pairs = edges.filter(
    (edge) =>
      edge.from < edge.to &&
      edges.some((other) => other.from === edge.to && other.to === edge.from),
  );
  const circles = new Set(pairs.map(({ from, to }) => `${from} and ${to}`));
  return [...circles].map((circle) => `packages/${name}/src: ${circle} import each other`);
}
