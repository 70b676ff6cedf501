import type { Ask } from './ask.js';
import type { PageFacts, SnapshotFacts } from './page-facts.js';
import { readJson } from './read-json.js';

/** A page may name many; these are looked at. */
const mostSnapshots = 2;

/** What each widget reads of a snapshot; the form reads nothing. */
const filesOf: Readonly<Record<string, string>> = {
  directory: 'directory',
  coverage: 'coverage',
  'activity-feed': 'activities',
};

/** Reads the snapshots on the page's own site that its widgets name, as far as the widgets do. */
export async function probeSnapshots(
  { placements, url }: PageFacts,
  ask: Ask,
  now: () => number,
): Promise<SnapshotFacts[]> {
  const { origin } = new URL(url);
  const addresses = placements
    .map(({ snapshot }) => snapshot)
    .filter((address) => address !== null && new URL(address).origin === origin);
  return Promise.all(
    [...new Set(addresses)].slice(0, mostSnapshots).map((address = '') => {
      const names = placements
        .filter(({ snapshot, widget }) => snapshot === address && widget in filesOf)
        .map(({ widget }) => filesOf[widget] ?? '');
      return askSnapshot(address ?? '', [...new Set(names)], { ask, now });
    }),
  );
}

async function askSnapshot(
  address: string,
  names: readonly string[],
  { ask, now }: { readonly ask: Ask; readonly now: () => number },
): Promise<SnapshotFacts> {
  const root = `${address.replace(/\/+$/, '')}/`;
  const pointer = `${root}snapshot.json`;
  const none = { address, file: pointer, regency: null, age: null } as const;
  const answer = await ask(pointer, { isData: true });
  if (answer.outcome !== 'answered') return { ...none, outcome: 'unknown' };
  if (answer.status >= 400) return { ...none, outcome: 'not-found' };
  const { data, takenAt, regency } = readJson(answer.body);
  const taken = typeof takenAt === 'string' ? Date.parse(takenAt) : NaN;
  if (typeof data !== 'string' || typeof regency !== 'string' || Number.isNaN(taken)) {
    return { ...none, outcome: 'not-snapshot' };
  }
  for (const name of names) {
    const file = `${root}${data}/${name}.json`;
    const part = await ask(file, { isData: true });
    if (part.outcome !== 'answered') return { ...none, file, outcome: 'unknown' };
    if (part.status >= 400 || !isJson(part.body)) return { ...none, file, outcome: 'incomplete' };
  }
  return { address, file: pointer, regency, age: now() - taken, outcome: 'fine' };
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(body));
    return true;
  } catch {
    return false;
  }
}
