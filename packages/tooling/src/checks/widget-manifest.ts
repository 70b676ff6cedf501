import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Check } from './check.ts';
import { readWidgetSurface, type WidgetSurface } from './widget-surface.ts';

const manifestPath = 'packages/widgets/custom-elements.json';

/** How a doc comment names each kind. */
const kinds = {
  attributes: '@property',
  events: '@fires',
  slots: '@slot',
  cssParts: '@csspart',
  cssProperties: '@cssproperty',
  cssStates: '@cssstate',
} as const satisfies Record<keyof WidgetSurface, string>;

type Named = readonly { readonly name: string }[];

/** The part of a custom-elements manifest that is read here. */
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ({ readonly tagName: string } & {
      readonly [Kind in keyof WidgetSurface]?: Named;
    })[];
  }[];
}

/** The custom-elements manifest names what the widgets have, all of it and nothing else. */
export const widgetManifest: Check = {
  name: 'manifest of the widgets',
  run(root) {
    if (!existsSync(join(root, manifestPath))) {
      return { problems: [`${manifestPath} is missing; npm run build writes it`] };
    }
    const { modules } = readJson<Manifest>(join(root, manifestPath));
    const { customElements, files = [] } = readJson<PackageFile>(
      join(root, 'packages/widgets/package.json'),
    );
    const name = 'custom-elements.json';
    return {
      problems: [
        ...(modules.length === 0 ? [`${manifestPath} names no widget`] : []),
        ...(customElements === name && files.includes(name)
          ? []
          : [`packages/widgets/package.json: "customElements" and "files" have to name ${name}`]),
        ...modules.flatMap(({ path, declarations }) =>
          declarations.flatMap((element) => differencesOf(root, path, element)),
        ),
      ],
    };
  },
};

interface PackageFile {
  readonly customElements?: string;
  readonly files?: readonly string[];
}

function differencesOf(
  root: string,
  path: string,
  element: Manifest['modules'][number]['declarations'][number],
): string[] {
  const source = `packages/widgets/${path.replace(/^dist/, 'src').replace(/\.js$/, '.ts')}`;
  const surface = readWidgetSurface(root, source);
  // The keys of `kinds` are those of a surface.
  return (Object.keys(kinds) as (keyof WidgetSurface)[]).flatMap((kind) => {
    const told = new Set((element[kind] ?? []).map(({ name }) => name));
    const has = surface[kind];
    const label = `${source}: <${element.tagName}> ${kinds[kind]}`;
    return [
      ...[...has].filter((name) => !told.has(name)).map((name) => `${label} "${name}" is missing`),
      ...[...told]
        .filter((name) => !has.has(name))
        .map((name) => `${label} "${name}" is not there`),
    ];
  });
}

function readJson<Content>(path: string): Content {
  // Files of this repository, one of them written by its build.
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
