import {
  fitsIntegrity,
  readLoaderAddress,
  type Ask,
  type FileFacts,
  type PageFacts,
} from '@kentongan/contract/doctor';

interface Manifest {
  readonly build?: string;
  readonly files?: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/** Files that a widget needs before it shows anything. */
const first: Readonly<Record<string, readonly string[]>> = {
  directory: ['directory', 'directory-element', 'shared'],
  'activity-feed': ['activity-feed', 'shared'],
  'contact-form': ['contact-form', 'shared'],
  coverage: ['coverage', 'shared'],
};

/** Asks for the files that the widgets of this page need, and compares them with their hashes. */
export async function checkChunks(facts: PageFacts, ask: Ask): Promise<FileFacts[]> {
  const script = facts.scripts.find(({ state, address }) => state === 'own' && address !== null);
  const folder = readLoaderAddress(script?.address ?? '')?.folder;
  // A page with nothing but a snapshot asks no backend.
  const { backends } = facts;
  const isReachable = backends.length === 0 || backends.some(({ outcome }) => outcome === 'fine');
  if (folder === undefined || !isReachable) return [];
  const listed = await ask(`${folder}manifest.json`, { isData: true });
  if (listed.outcome !== 'answered' || listed.status !== 200) return [];
  const { build = '', files = {} } = readManifest(listed.body);
  const names = new Set(facts.placements.flatMap(({ widget }) => first[widget] ?? []));
  return Promise.all(
    [...names]
      .map((name) => `${name}-${build}.js`)
      .filter((name) => files[name])
      .map(async (name) => {
        const address = `${folder}${name}`;
        const answer = await ask(address);
        const integrity = files[name]?.integrity ?? '';
        return { address, outcome: await judge(answer, integrity) };
      }),
  );
}

async function judge(
  answer: Awaited<ReturnType<Ask>>,
  integrity: string,
): Promise<FileFacts['outcome']> {
  if (answer.outcome === 'unreachable') return 'unreachable';
  if (answer.outcome !== 'answered') return 'unknown';
  if (answer.status >= 400) return answer.status === 404 ? 'not-found' : 'unreachable';
  // Pages without encryption cannot compute a hash.
  if (!isSecureContext) return 'fine';
  return (await fitsIntegrity(answer.body, integrity)) ? 'fine' : 'changed';
}

function readManifest(body: Uint8Array): Manifest {
  try {
    // Ours, from beside the script; each field is looked at before it is used.
    return JSON.parse(new TextDecoder().decode(body)) as Manifest;
  } catch {
    return {};
  }
}
