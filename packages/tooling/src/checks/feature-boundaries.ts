import type { Check } from './check.ts';
import { importsOf } from './imports-of.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

/** A folder with one of these is a feature; the folders without are shared by all. */
const featureFiles = {
  widgets: '*-element.ts',
  server: '*-{routes,repository}.ts',
};
// Base classes and registration live here; they are elements of no page.
const neverFeatures = ['internal', 'testing'];

/**
 * A widget is imported by no other folder; on the server, the folders `db` and `http` import no
 * feature, and no two features import each other.
 */
export const featureBoundaries: Check = {
  name: 'feature boundaries',
  run(root) {
    const widgets = featuresOf(root, 'widgets');
    const server = featuresOf(root, 'server');
    const serverEdges = edgesOf(root, 'server').filter(({ to }) => server.has(to));
    return {
      problems: [
        ...edgesOf(root, 'widgets')
          .filter(({ to }) => widgets.has(to))
          .map(({ path, to }) => `${path}: imports the feature ${to}; share a file of neither`),
        ...serverEdges
          .filter(({ from }) => from === 'db' || from === 'http')
          .map(({ path, from, to }) => `${path}: ${from} is shared and may not know ${to}`),
        ...circlesIn(serverEdges.filter(({ from }) => server.has(from))),
      ],
    };
  },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

function featuresOf(root: string, name: keyof typeof featureFiles): Set<string> {
  const files = listFiles(root, `packages/${name}/src/*/${featureFiles[name]}`);
  const folders = files.map((path) => folderOf(path, `packages/${name}/src/`));
  return new Set(folders.filter((folder) => !neverFeatures.includes(folder)));
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

function circlesIn(edges: readonly Edge[]): string[] {
  const pairs = edges.filter(
    (edge) =>
      edge.from < edge.to &&
      edges.some((other) => other.from === edge.to && other.to === edge.from),
  );
  const circles = new Set(pairs.map(({ from, to }) => `${from} and ${to}`));
  return [...circles].map((circle) => `packages/server/src: ${circle} import each other`);
}
