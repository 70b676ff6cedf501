import { createFinding, type Finding } from './finding.js';
import type { PageFacts, PlacementFacts, SnapshotFacts } from './page-facts.js';

/** A snapshot is written anew each night; what is older than this has been forgotten. */
const freshFor = 3 * 86_400_000;

/** What is wrong with the snapshots that widgets of a page read. */
export function judgeSnapshots({ placements, snapshots, url }: PageFacts): Finding[] {
  const { origin } = new URL(url);
  return placements.flatMap((placement) => {
    const { snapshot: address, kind } = placement;
    if (address === null) return [];
    if (new URL(address).origin !== origin) {
      const name = kind === 'tag' ? 'src' : 'data-src';
      const found = `${name}="${address}"`;
      return [
        createFinding('snapshot-elsewhere', { found, expected: origin, line: `${name}="/kim"` }),
      ];
    }
    const snapshot = snapshots.find((one) => one.address === address);
    return snapshot ? judgeSnapshot(snapshot, placement) : [];
  });
}

function judgeSnapshot(snapshot: SnapshotFacts, { regency, kind }: PlacementFacts): Finding[] {
  const { outcome, file, age } = snapshot;
  const folder = new URL(snapshot.address).pathname.replace(/^\/|\/$/g, '');
  const line = `kentongan snapshot --regency ${regency || '35.02'} --out ${folder || '.'}`;
  switch (outcome) {
    case 'not-found':
      return [createFinding('snapshot-not-found', { address: file, line })];
    case 'not-snapshot':
      return [createFinding('snapshot-malformed', { address: file, line })];
    case 'incomplete':
      return [createFinding('snapshot-incomplete', { address: file, line })];
    case 'unknown':
      return [];
    default:
  }
  if (snapshot.regency !== null && snapshot.regency !== regency) {
    const name = kind === 'tag' ? 'regency' : 'data-regency';
    return [
      createFinding('snapshot-other-regency', {
        address: file,
        found: snapshot.regency,
        expected: regency,
        line: `${name}="${snapshot.regency}"`,
      }),
    ];
  }
  if (age === null || age <= freshFor) return [];
  const found = String(Math.floor(age / 86_400_000));
  return [createFinding('snapshot-stale', { address: file, found, line })];
}
