import { alternate, type Samples } from '../bench/alternate.ts';
import { areaName, generateGroups } from '../bench/generate-groups.ts';
import { isClear } from '../bench/is-clear.ts';
import { pairedRatio, ratios } from '../bench/paired-ratio.ts';
import { untilClearOrLate } from '../bench/until-clear-or-late.ts';
import type { Budget, Figure } from './budget.ts';

const limit = 1.15;
const url = 'https://kim.example.id/v1/regencies/35.02/directory';

/** What a call through the SDK costs over the two libraries it is made of. */
export const sdkCallBudget: Budget = {
  name: 'SDK call against bare ky + zod/mini (processor time, fetch from memory)',
  isTimed: true,
  async measure() {
    // Smallest answer first: there the SDK's own work weighs most.
    return [
      await compare('directory without a group', 0, 300),
      await compare('first rows of a directory', 25, 100),
      await compare('directory of 307 groups', 307, 15),
    ];
  },
};

async function compare(subject: string, groups: number, calls: number): Promise<Figure> {
  // The packages are there only after the build, so they are not imported at the top.
  const [{ createClient }, { getDirectory }, { default: ky }] = await Promise.all([
    import('@kentongan/sdk'),
    import('@kentongan/contract'),
    import('ky'),
  ]);
  const body = new TextEncoder().encode(JSON.stringify(toDirectory(groups)));
  const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
  const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id', fetch });

  const samples = await alternate(
    {
      sdk: () => processorTime(calls, () => client.directory.get()),
      bare: () => processorTime(calls, () => ky(url, { fetch }).json(getDirectory.response)),
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
  return {
    subject,
    value: pairedRatio(samples.sdk, samples.bare),
    limit,
    unit: 'ratio',
    detail: `median of ${samples.sdk.length} pairs of ${calls} calls`,
  };
}

async function processorTime(calls: number, call: () => Promise<unknown>): Promise<number> {
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
