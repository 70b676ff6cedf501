import { alternate, type Samples } from './alternate.ts';
import { areaName, generateGroups } from './generate-groups.ts';
import { isClear } from './is-clear.ts';
import { ratios } from './paired-ratio.ts';
import { untilClearOrLate } from './until-clear-or-late.ts';

const url = 'https://kim.example.id/v1/regencies/35.02/directory';

/**
 * Prints what calls through the SDK and calls of the bare libraries cost, in microseconds of
 * processor time, as {@link Samples}.
 *
 * A process of its own: what else a process has run decides how its code is compiled, and how much
 * there is to clean up in the middle of a call.
 */
const [groups = 0, calls = 0, limit = 0] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await measure()));

async function measure(): Promise<Samples<'sdk' | 'bare'>> {
  // The packages are there only after the build, so they are not imported at the top.
  const [{ createClient }, { getDirectory }, { default: ky }] = await Promise.all([
    import('@kentongan/sdk'),
    import('@kentongan/contract'),
    import('ky'),
  ]);
  const body = new TextEncoder().encode(JSON.stringify(toDirectory(groups)));
  const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
  const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id', fetch });
  return alternate(
    {
      sdk: () => processorTime(() => client.directory.get()),
      bare: () => processorTime(() => ky(url, { fetch }).json(getDirectory.response)),
    },
    {
      warmUps: 3,
      atLeast: 9,
      atMost: 25,
      isClear: untilClearOrLate(10_000, ({ sdk, bare }: Samples<'sdk' | 'bare'>) =>
        isClear(ratios(sdk, bare), limit),
      ),
    },
  );
}

async function processorTime(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function toDirectory(count: number): unknown {
  return {
    regencyCode: '35.02',
    updatedAt: '2026-01-01T00:00:00Z',
    total: count,
    villagesWithGroup: count,
    districts: [],
    groups: generateGroups(count).map(({ slug, name, district, village, memberCount }) => ({
      slug,
      name,
      groupType: 'kim',
      level: 'village',
      areaCode: `35.02.01.${2001 + village}`,
      districtCode: `35.02.${10 + district}`,
      districtName: areaName(district),
      villageName: areaName(village),
      villageKind: 'rural',
      legalStatus: 'decreed',
      activityStatus: 'unknown',
      memberCount,
      focus: ['Pertanian'],
      hasContact: true,
    })),
  };
}
