import type { PackedPackage } from './pack-packages.ts';

interface Rule {
  readonly promised?: readonly string[];
  readonly also: readonly RegExp[];
  readonly bytes: number;
}

/** What each package may hold besides its code; `bytes` is the most its archive may weigh. */
const rules: Readonly<Record<string, Rule>> = {
  // Declarations with an example for each name weigh more than the code.
  contract: { also: [], bytes: 140_000 },
  sdk: { also: [], bytes: 90_000 },
  widgets: {
    also: [/^custom-elements\.json$/, /^dist\/editors\/[\w.-]+\.json$/],
    bytes: 300_000,
  },
  embed: {
    promised: ['dist/THIRD-PARTY-NOTICES.txt', 'dist/wordpress/kentongan.zip'],
    also: [
      /^dist\/THIRD-PARTY-NOTICES\.txt$/,
      /^dist\/wordpress\/kentongan\.zip$/,
      /^dist\/.+\.(json|html|css|br|gz)$/,
    ],
    bytes: 900_000,
  },
  server: {
    promised: ['assets/share-card.png'],
    also: [/^assets\/share-card\.png$/, /^bin\/kentongan\.mjs$/, /^migrations\/\d{4}-[\w-]+\.sql$/],
    bytes: 900_000,
  },
};

const always = ['package.json', 'README.md', 'LICENSE'];
const code = /^dist\/.+(\.js|\.d\.ts)$/;
const unwanted = /\.test\.|\.tsbuildinfo$|\.d\.ts\.map$|\.tgz$/;

/** Tells what a packed package has too much, lacks, or weighs too much. */
export function packProblems(
  { folder, files, size }: PackedPackage,
  manifest: Readonly<Record<string, unknown>>,
): string[] {
  const rule = rules[folder];
  if (rule === undefined) return [`${folder}: no rule says what it may hold`];
  const isKnown = (path: string): boolean =>
    always.includes(path) ||
    (!unwanted.test(path) &&
      (code.test(path) || rule.also.some((pattern) => pattern.test(path))) &&
      !isTesting(path, manifest));
  const promised = [...always, ...targetsOf(manifest), ...(rule.promised ?? [])];
  return [
    ...files.filter((path) => !isKnown(path)).map((path) => `${folder}: would publish ${path}`),
    ...promised
      .filter((target) => !files.some((path) => matches(target, path)))
      .map((target) => `${folder}: lacks ${target}`),
    ...(size > rule.bytes
      ? [`${folder}: weighs ${size} bytes, more than ${rule.bytes}; look at what it holds`]
      : []),
  ];
}

/** Test support stays at home, unless the package offers it to its users. */
function isTesting(path: string, manifest: Readonly<Record<string, unknown>>): boolean {
  const offered = targetsOf(manifest).some((target) => target.includes('/testing/'));
  return /(^|\/)testing\//.test(path) && !(offered && path.startsWith('dist/testing/'));
}

function targetsOf(manifest: Readonly<Record<string, unknown>>): string[] {
  const promises = ['exports', 'bin', 'customElements', 'web-types', 'unpkg', 'jsdelivr'];
  return promises.flatMap((key) => stringsIn(manifest[key])).map((path) => path.replace('./', ''));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function matches(target: string, path: string): boolean {
  const [start = '', end] = target.split('*');
  return end === undefined ? path === target : path.startsWith(start) && path.endsWith(end);
}
