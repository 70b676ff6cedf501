import { getAreas, getRegency, type Regency } from '@kentongan/contract';

import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRecord, RegencyRepository } from './regency-repository.ts';
import { toPrivacyNotice } from './to-privacy-notice.ts';

/** Serves the profile of a regency and its areas. */
export function serveRegencies(serve: Serve, regencies: RegencyRepository): void {
  serve(getRegency, async ({ params }) =>
    toRegency(requireFound(await regencies.find(params.regency), 'regency-not-found')),
  );

  serve(getAreas, async ({ params }) =>
    regencies.readAreas(requireFound(await regencies.find(params.regency), 'regency-not-found')),
  );
}

function toRegency(record: RegencyRecord): Regency {
  const { code, name, kind, officeName, timeZone, locale, settings, areaSource } = record;
  return {
    code,
    name,
    kind,
    officeName,
    timeZone,
    locale,
    coverageDenominator: settings.coverageDenominator,
    topics: settings.topics,
    topicLabels: Object.entries(settings.topicLabels).map(([topic, label]) => ({ topic, label })),
    notice: toPrivacyNotice(officeName, settings),
    links: settings.links,
    areaSource,
    updatedAt: new Date(record.updatedAt).toISOString(),
  };
}
