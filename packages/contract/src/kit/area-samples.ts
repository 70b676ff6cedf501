import type { Areas } from '../area.js';
import type { Regency } from '../regency.js';
import { sampleAreaSource } from './sample-area-source.js';

/**
 * Profile of the regency that tests live in. All people and addresses are invented.
 *
 * @example
 * ```ts
 * import { sampleRegency } from '@kentongan/contract/testing';
 *
 * sampleRegency({ name: 'Kabupaten Contoh' }).name; // 'Kabupaten Contoh'
 * ```
 */
export function sampleRegency(change: Partial<Regency> = {}): Regency {
  return {
    code: '35.02',
    name: 'Ponorogo',
    kind: 'regency',
    officeName: 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
    coverageDenominator: 'rural_and_urban',
    topics: ['general_question'],
    topicLabels: [],
    notice: {
      version: '2026-01',
      text: 'Data Anda dipakai untuk menjawab pesan ini.',
      hash: 'a'.repeat(64),
      retentionDays: 365,
      controller: { name: 'Diskominfo Ponorogo', address: null, email: null, phone: null },
    },
    links: { complaint: 'https://www.lapor.go.id/', informationRequest: null },
    areaSource: sampleAreaSource,
    updatedAt: '2026-01-02T03:04:05.000Z',
    ...change,
  };
}

/**
 * One district with one village.
 *
 * @example
 * ```ts
 * import { sampleAreas } from '@kentongan/contract/testing';
 *
 * sampleAreas({ regencyCode: '35.01' }).regencyCode; // '35.01'
 * ```
 */
export function sampleAreas(change: Partial<Areas> = {}): Areas {
  return {
    regencyCode: '35.02',
    districts: [{ code: '35.02.01', name: 'Slahung' }],
    villages: [{ code: '35.02.01.2008', districtCode: '35.02.01', name: 'Wates', kind: 'rural' }],
    source: sampleAreaSource,
    ...change,
  };
}
