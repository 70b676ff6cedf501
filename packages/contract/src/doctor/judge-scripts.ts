import { createFinding, type Finding } from './finding.js';
import { hasOurs } from './has-ours.js';
import { findBackendOf, listBackends, loaderLine, readLoaderAddress } from './loader-address.js';
import type { FileFacts, PageFacts, ScriptFacts } from './page-facts.js';
import { nameOptimiser, waitsForConsent } from './optimisers.js';

/** Stands in a line where nobody can know the address. */
const anyBackend = 'https://BACKEND';

/** What is wrong with the script tags of a page. */
export function judgeScripts(facts: PageFacts): Finding[] {
  const { scripts, placements } = facts;
  const [backend = anyBackend] = listBackends(facts);
  if (scripts.length === 0) {
    const line = loaderLine(backend);
    if (!hasOurs(facts)) return [createFinding('nothing-here', { line })];
    return placements.length > 0 ? [createFinding('script-missing', { line })] : [];
  }
  return [
    ...judgeCopies(facts),
    ...(runsInlined(facts) ? [] : scripts.flatMap((one) => [...judgeOptimiser(one, backend)])),
    ...scripts.flatMap((script) => judgeScheme(facts.url, script)),
    ...facts.files.flatMap((file) => judgeFile(file, scripts)),
    ...facts.chunks.flatMap(judgeChunk),
  ];
}

function judgeCopies({ scripts }: PageFacts): Finding[] {
  const own = scripts.filter(({ state, address }) => state === 'own' && address !== null);
  const addresses = own.map(({ address }) => address ?? '');
  const distinct = [...new Set(addresses)];
  const backends = [...new Set(own.map(findBackendOf))].filter((backend) => backend !== null);
  if (backends.length > 1) {
    const [kept = '', ...others] = backends;
    return [
      createFinding('two-backends', {
        backend: kept,
        found: others.join(', '),
        line: tagOf(own[0]),
      }),
    ];
  }
  if (distinct.length > 1) {
    const line = tagOf(own[0]);
    return [createFinding('two-versions', { found: distinct.join(', '), line })];
  }
  return addresses.length > 1
    ? [createFinding('script-twice', { address: addresses[0] ?? '', line: tagOf(own[0]) })]
    : [];
}

/** Whether code that an optimiser has copied into the page runs, and finds the backend on some tag. */
function runsInlined(facts: PageFacts): boolean {
  return facts.scripts.some(({ state }) => state === 'inlined') && listBackends(facts).length > 0;
}

function* judgeOptimiser(script: ScriptFacts, backend: string): Generator<Finding> {
  const api = ` data-kim-api="${backend}"`;
  const line = loaderLine(backend, api);
  if (script.state === 'inlined' && script.api === null) {
    yield createFinding('script-inlined', { line });
  }
  if (script.state === 'combined' && script.api === null) {
    yield createFinding('script-combined', { address: script.address ?? '', line });
  }
  if (waitsForConsent(script)) {
    yield createFinding('script-waits-for-consent', { found: `type="${script.type}"`, line });
  } else if (script.state === 'own') {
    const optimiser = nameOptimiser(script);
    if (optimiser)
      yield createFinding('script-delayed', { found: optimiser.name, line: optimiser.line });
  }
}

function judgeScheme(page: string, script: ScriptFacts): Finding[] {
  const plain = [script.address, script.api].filter((address) => address?.startsWith('http:'));
  const [address] = plain;
  if (!page.startsWith('https:') || !address || isLocal(address)) return [];
  const line = tagOf(script).replaceAll('http://', 'https://');
  return [createFinding('mixed-content', { address, line })];
}

/** Browsers trust this machine also without encryption. */
function isLocal(address: string): boolean {
  return /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/)/.test(address);
}

function judgeFile({ address, outcome }: FileFacts, scripts: readonly ScriptFacts[]): Finding[] {
  const script = scripts.find((one) => one.address === address);
  const { backend = null, version = null } = readLoaderAddress(address) ?? {};
  const details = {
    address,
    backend: backend ?? '',
    line: backend === null ? '' : loaderLine(backend),
  };
  switch (outcome) {
    case 'unreachable':
      return [createFinding('script-unreachable', details)];
    case 'not-found':
      return version === null
        ? [createFinding('script-not-found', details)]
        : [createFinding('version-mismatch', { ...details, found: version })];
    case 'not-script':
      return [createFinding('script-not-script', details)];
    case 'changed':
      return [createFinding('integrity-mismatch', { ...details, found: script?.integrity ?? '' })];
    default:
      return [];
  }
}

function judgeChunk({ address, outcome }: FileFacts): Finding[] {
  if (outcome === 'fine' || outcome === 'unknown') return [];
  const code = outcome === 'unreachable' ? 'ad-blocker' : 'chunk-changed';
  return [createFinding(code, { address, expected: new URL(address).host })];
}

function tagOf(script: ScriptFacts | undefined): string {
  if (!script?.address) return '';
  const api = script.api === null ? '' : ` data-kim-api="${script.api}"`;
  const integrity =
    script.integrity === '' ? '' : ` integrity="${script.integrity}" crossorigin="anonymous"`;
  return `<script async src="${script.address}"${integrity}${api}></script>`;
}
