import { build, type Plugin, type Rolldown } from 'vite';

/** What a bundler made of an import. */
export interface SdkBundle {
  /** Modules of which any code is left, as `contract/activity`, `sdk/ask`, `ky`, `zod`. */
  readonly start: readonly string[];
  /** Modules that come when a call needs them. */
  readonly later: readonly string[];
}

const entry = 'virtual:entry';

/** Bundles what an application imports from the SDK, as Vite does for somebody's page. */
export async function bundleSdk(root: string, names: readonly string[]): Promise<SdkBundle> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [virtualEntry(`export { ${names.join(', ')} } from '@kentongan/sdk';`)],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  // One input that is not watched gives one output.
  const { output } = result as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(withImports));
  const modulesOf = (isFirst: boolean): string[] => [
    ...new Set(
      chunks
        .filter(({ fileName }) => first.has(fileName) === isFirst)
        .flatMap(({ modules }) => Object.entries(modules))
        .filter(([, { code }]) => code !== null && code !== '')
        .flatMap(([id]) => nameOf(id) ?? []),
    ),
  ];
  return { start: modulesOf(true), later: modulesOf(false) };
}

function withImports({ fileName, imports }: Rolldown.OutputChunk): string[] {
  return [fileName, ...imports];
}

function nameOf(id: string): string | undefined {
  const ours = /packages\/(\w+)\/dist\/(?:.*\/)?([\w-]+)\.js$/.exec(id);
  if (ours) return `${ours[1]}/${ours[2]}`;
  return /node_modules\/(ky|zod)\//.exec(id)?.[1];
}

function virtualEntry(code: string): Plugin {
  return {
    name: 'kentongan:virtual-entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? code : null),
  };
}
