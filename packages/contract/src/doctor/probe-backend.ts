import type { Ask } from './ask.js';
import { doctorPaths } from './doctor-paths.js';
import { listBackends } from './loader-address.js';
import type { BackendFacts, FileFacts, FrameFacts, PageFacts, ScriptFacts } from './page-facts.js';
import { allowsUrl, parsePolicies } from './policy.js';
import { probeSnapshots } from './probe-snapshots.js';
import { isLoaderCode } from './read-element-facts.js';
import { readJson } from './read-json.js';

/** What {@link probeBackend} is told. */
export interface ProbeOptions {
  /** Whether to fetch the loader itself; a page that runs it need not. */
  readonly withFiles: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A page may name many; these are looked at. */
const most = { files: 4, backends: 2, regencies: 4, frames: 3 } as const;

/**
 * Asks the backends that a page names, and adds what they say to its facts.
 *
 * @example
 * ```ts
 * import { bareFacts, probeBackend, type Ask } from '@kentongan/contract/doctor';
 *
 * const ask: Ask = async () => ({ outcome: 'unreachable' });
 * const page = { ...bareFacts, url: 'https://desa.example/' };
 * const facts = await probeBackend(page, ask, { withFiles: true, now: Date.now });
 * ```
 */
export async function probeBackend(
  facts: PageFacts,
  ask: Ask,
  { withFiles, now }: ProbeOptions,
): Promise<PageFacts> {
  const own = facts.scripts.filter(({ state, address }) => state === 'own' && address !== null);
  const files = withFiles
    ? await Promise.all(
        distinct(own)
          .slice(0, most.files)
          .map((script) => askFile(script, ask)),
      )
    : facts.files;
  // A page whose widgets all read a snapshot asks no backend.
  const isAlone = facts.placements.length > 0 && findLive(facts).length === 0;
  const asked = await Promise.all(
    (isAlone ? [] : listBackends(facts))
      .slice(0, most.backends)
      .map((address) => askBackend(address, facts, ask, now)),
  );
  const frames = await Promise.all(
    facts.frames.map(async (frame, index) =>
      withFiles && index < most.frames ? askFrame(frame, facts.url, ask) : frame,
    ),
  );
  return {
    ...facts,
    files,
    frames,
    backends: asked.map(({ backend }) => backend),
    snapshots: await probeSnapshots(facts, ask, now),
    clockAhead: facts.clockAhead ?? asked.find(({ ahead }) => ahead !== null)?.ahead ?? null,
  };
}

/** Widgets that ask the backend, and read no snapshot. */
function findLive({ placements }: PageFacts): PageFacts['placements'] {
  return placements.filter(({ snapshot }) => snapshot === null);
}

function distinct(scripts: readonly ScriptFacts[]): ScriptFacts[] {
  return scripts.filter(
    ({ address }, index) => scripts.findIndex((other) => other.address === address) === index,
  );
}

async function askFile({ address, integrity }: ScriptFacts, ask: Ask): Promise<FileFacts> {
  const file = address ?? '';
  const answer = await ask(file);
  const judge = async (): Promise<FileFacts['outcome']> => {
    if (answer.outcome !== 'answered') {
      if (answer.outcome === 'unreachable') return 'unreachable';
      // A script with a hash is fetched so that the page may read it; any other needs no leave.
      return answer.outcome === 'cors' && integrity !== '' ? 'changed' : 'unknown';
    }
    if (answer.status >= 500) return 'unreachable';
    if (answer.status >= 400) return 'not-found';
    if (!isLoaderCode(new TextDecoder().decode(answer.body))) return 'not-script';
    return (await fitsIntegrity(answer.body, integrity)) ? 'fine' : 'changed';
  };
  return { address: file, outcome: await judge() };
}

const algorithms = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

/**
 * As browsers do it: of several hashes the longest kind counts, and one that nobody knows is none.
 *
 * @example
 * ```ts
 * import { fitsIntegrity } from '@kentongan/contract/doctor';
 *
 * const body = new TextEncoder().encode('alert(1)');
 * await fitsIntegrity(body, 'sha256-AAAA'); // false
 * ```
 */
export async function fitsIntegrity(body: Uint8Array, integrity: string): Promise<boolean> {
  const hashes = integrity.split(/\s+/).flatMap((text) => {
    const match = /^(sha256|sha384|sha512)-([\w+/=-]+)/.exec(text);
    // The expression above names the keys of the table.
    return match ? [{ kind: match[1] as keyof typeof algorithms, hash: match[2] ?? '' }] : [];
  });
  const kind = hashes
    .map((one) => one.kind)
    .toSorted()
    .at(-1);
  if (kind === undefined) return true;
  const bytes = new Uint8Array(
    await crypto.subtle.digest(algorithms[kind], body as Uint8Array<ArrayBuffer>),
  );
  const found = btoa(String.fromCharCode(...bytes));
  return hashes.some((one) => one.kind === kind && one.hash === found);
}

async function askBackend(
  address: string,
  facts: PageFacts,
  ask: Ask,
  now: () => number,
): Promise<{ readonly backend: BackendFacts; readonly ahead: number | null }> {
  const placements = findLive(facts);
  const codes = [...new Set(placements.map(({ regency }) => regency))].filter((code) =>
    /^\d{2}\.\d{2}$/.test(code),
  );
  const none = { address, version: null, regencies: {}, refusesMessagesOf: [] } as const;
  const regencies: Record<string, 'known' | 'unknown'> = {};
  let ahead: number | null = null;
  // A code that no regency has tells as well whether a backend of ours answers.
  for (const code of codes.length > 0 ? codes.slice(0, most.regencies) : ['00.00']) {
    const answer = await ask(`${address}${doctorPaths.regency(code)}`, { isData: true });
    if (answer.outcome === 'blocked') return { backend: { ...none, outcome: 'unknown' }, ahead };
    if (answer.outcome !== 'answered') {
      return { backend: { ...none, outcome: answer.outcome }, ahead };
    }
    if (answer.date !== null) ahead ??= now() - answer.date;
    if (answer.status >= 500) return { backend: { ...none, outcome: 'unreachable' }, ahead };
    const said = readJson(answer.body);
    const isKnown = answer.status === 200 && said['code'] === code;
    if (!isKnown && said['code'] !== 'regency-not-found') {
      // Too many questions, or a page in its place.
      const outcome = answer.status === 429 ? 'unknown' : 'not-kentongan';
      return { backend: { ...none, outcome }, ahead };
    }
    regencies[code] = isKnown ? 'known' : 'unknown';
  }
  const manifest = await ask(`${address}${doctorPaths.manifest}`, { isData: true });
  const version = manifest.outcome === 'answered' ? readJson(manifest.body)['version'] : undefined;
  const forms = placements.filter(({ widget }) => widget === 'contact-form');
  const senders = [...new Set(forms.map(({ regency }) => regency))].filter(
    (code) => regencies[code] === 'known',
  );
  const refusals = await Promise.all(senders.map((code) => refusesMessages(address, code, ask)));
  return {
    backend: {
      address,
      outcome: 'fine',
      version: typeof version === 'string' ? version : null,
      regencies,
      refusesMessagesOf: senders.filter((_, index) => refusals[index]),
    },
    ahead,
  };
}

/** Whether the backend refuses messages from the page. */
async function refusesMessages(address: string, code: string, ask: Ask): Promise<boolean> {
  const answer = await ask(`${address}${doctorPaths.messages(code)}`, { mayItSend: true });
  if (answer.outcome === 'answered') return readJson(answer.body)['code'] === 'origin-not-allowed';
  return answer.outcome === 'cors';
}

async function askFrame(frame: FrameFacts, page: string, ask: Ask): Promise<FrameFacts> {
  const answer = await ask(frame.address);
  if (answer.outcome !== 'answered' || answer.policy === null) return frame;
  const request = { url: page, page: frame.address };
  const isRefused = !parsePolicies(answer.policy).every((policy) =>
    allowsUrl(policy, 'frame-ancestors', request),
  );
  return { ...frame, isRefused };
}
