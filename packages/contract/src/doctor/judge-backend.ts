import { createFinding, type Finding } from './finding.js';
import { findBackendOf, loaderLine, readLoaderAddress } from './loader-address.js';
import type { BackendFacts, PageFacts } from './page-facts.js';

/** A clock may be off by so many milliseconds before something goes wrong. */
const clockTolerance = 5 * 60_000;

/** What is wrong with the backends a page names, with who may send to them, and with the visit. */
export function judgeBackends(facts: PageFacts): Finding[] {
  const { backends, frames, clockAhead, isOffline, url } = facts;
  if (isOffline) return [createFinding('offline')];
  const minutes = clockAhead === null ? 0 : Math.round(clockAhead / 60_000);
  return [
    ...backends.flatMap((backend) => judgeBackend(backend, facts)),
    ...frames
      .filter(({ isRefused }) => isRefused)
      .map(({ address }) => {
        const line = allowLine(/[?&]regency=([\d.]+)/.exec(address)?.[1], url);
        return createFinding('frame-refused', { address, line });
      }),
    ...(Math.abs(clockAhead ?? 0) > clockTolerance
      ? [createFinding('clock-off', { found: String(minutes) })]
      : []),
  ];
}

function judgeBackend(backend: BackendFacts, facts: PageFacts): Finding[] {
  const { address, outcome, refusesMessagesOf } = backend;
  switch (outcome) {
    case 'unreachable':
      return [
        createFinding('backend-unreachable', { backend: address, line: `${address}/healthz` }),
      ];
    case 'cors':
      return [createFinding('cors', { backend: address, line: 'Access-Control-Allow-Origin: *' })];
    case 'not-kentongan':
      return [
        createFinding('backend-not-kentongan', {
          backend: address,
          line: 'data-kim-api="https://…"',
        }),
      ];
    default:
      return [
        ...judgeVersion(backend, facts),
        ...refusesMessagesOf.map((regency) =>
          createFinding('origin-not-allowed', {
            backend: address,
            found: new URL(facts.url).origin,
            line: allowLine(regency, facts.url),
          }),
        ),
      ];
  }
}

/** A script newer than its backend may ask for what is not there yet, and another major for other things. */
function judgeVersion({ address, version }: BackendFacts, { scripts }: PageFacts): Finding[] {
  if (version === null) return [];
  return scripts
    .filter((script) => findBackendOf(script) === address && script.address !== null)
    .map((script) => readLoaderAddress(script.address ?? '')?.version ?? null)
    .filter((pinned) => pinned !== null && isNewer(pinned, version))
    .map((pinned) =>
      createFinding('version-mismatch', {
        backend: address,
        found: pinned ?? '',
        expected: version,
        line: loaderLine(address),
      }),
    );
}

function isNewer(pinned: string, served: string): boolean {
  const [one, other] = [pinned, served].map((text) => text.split(/[.+-]/, 3).map(Number));
  const difference = [0, 1, 2].map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0));
  return difference[0] !== 0 || (difference.find((value) => value !== 0) ?? 0) > 0;
}

function allowLine(regency = '35.02', page: string): string {
  return `kentongan regency set ${regency} --origin ${new URL(page).origin}`;
}
