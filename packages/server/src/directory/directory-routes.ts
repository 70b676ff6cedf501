import { getDirectory } from '@kentongan/contract';

import type { GroupRepository } from '../groups/group-repository.ts';
import { toGroupSummary } from '../groups/to-group-summary.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';

/** Serves the directory of a regency in one document. */
export function serveDirectory(
  serve: Serve,
  { regencies, groups }: { regencies: RegencyRepository; groups: GroupRepository },
): void {
  serve(getDirectory, async ({ params, query = {} }, { now }) => {
    const regency = requireFound(await regencies.find(params.regency), 'regency-not-found');
    const { districts } = await regencies.readAreas(regency);
    const rows = await groups.list(regency.code, {});

    const villages = new Set<string>();
    const countByDistrict = new Map<string, number>();
    for (const { village_code, district_code } of rows) {
      if (village_code !== null) villages.add(village_code);
      if (district_code === null) continue;
      countByDistrict.set(district_code, (countByDistrict.get(district_code) ?? 0) + 1);
    }
    return {
      regencyCode: regency.code,
      updatedAt: new Date(regency.updatedAt).toISOString(),
      total: rows.length,
      villagesWithGroup: villages.size,
      districts: districts.map((district) => ({
        ...district,
        groups: countByDistrict.get(district.code) ?? 0,
      })),
      groups: rows
        .slice(0, query.first)
        .map((row) => toGroupSummary(row, { now, ...regency.settings })),
    };
  });
}
