import { getDirectory } from '@kentongan/contract';

import type { GroupIndexes } from '../groups/group-index.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';

/** Serves the directory of a regency in one document. */
export function serveDirectory(
  serve: Serve,
  { regencies, indexes }: { regencies: RegencyRepository; indexes: GroupIndexes },
): void {
  serve(getDirectory, async ({ params, query = {} }, { now }) => {
    const regency = requireFound(await regencies.find(params.regency), 'regency-not-found');
    const { districts } = await regencies.readAreas(regency);
    const { search, villagesWithGroup } = await indexes.get(regency, now);
    const { groups } = search;

    const countByDistrict = new Map<string, number>();
    for (const { districtCode } of groups) {
      if (districtCode === null) continue;
      countByDistrict.set(districtCode, (countByDistrict.get(districtCode) ?? 0) + 1);
    }
    return {
      regencyCode: regency.code,
      updatedAt: new Date(regency.updatedAt).toISOString(),
      total: groups.length,
      villagesWithGroup,
      districts: districts.map((district) => ({
        ...district,
        groups: countByDistrict.get(district.code) ?? 0,
      })),
      groups: groups.slice(0, query.first),
    };
  });
}
