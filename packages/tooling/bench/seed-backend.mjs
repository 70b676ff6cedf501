// Child process: fills an empty database in the folder DATA_DIR with generated regencies, through
// the server's own writer. Arguments are pairs such as `35.04=10000`: code and number of groups.
import { randomUUID } from 'node:crypto';

import { openDatabase } from '../../server/dist/db/open-database.js';
import { insertGroups } from '../../server/dist/groups/group-writer.js';
import {
  areaName,
  districtCount,
  districtOf,
  generateGroups,
  villageCount,
} from '../src/bench/generate-groups.ts';

const writtenAt = Date.UTC(2026, 0, 1);
const { db, close } = await openDatabase({ dataDir: process.env.DATA_DIR });
for (const argument of process.argv.slice(2)) {
  const [code, count] = argument.split('=');
  await db.transaction().execute((transaction) => addRegency(transaction, code, Number(count)));
}
await close();

async function addRegency(transaction, code, count) {
  await transaction
    .insertInto('regency')
    .values({
      regency_code: code,
      name: `Contoh ${count}`,
      kind: 'regency',
      office_name: 'Dinas Komunikasi dan Informatika',
      time_zone: 'Asia/Jakarta',
      locale: 'id',
      settings: '{}',
      area_source: JSON.stringify({
        name: 'generated',
        version: '1',
        license: 'MIT',
        url: 'https://example.id/areas',
      }),
      revision: 1,
      created_at: writtenAt,
      updated_at: writtenAt,
    })
    .execute();
  const areas = [
    ...Array.from({ length: districtCount }, (_, district) => ({
      code: districtCode(code, district),
      level: 'district',
      parent_code: code,
      name: areaName(district),
      village_kind: null,
    })),
    ...Array.from({ length: villageCount }, (_, village) => ({
      code: villageCode(code, village),
      level: 'village',
      parent_code: districtCode(code, districtOf(village)),
      name: areaName(1_000 + village),
      village_kind: village % 12 === 0 ? 'urban' : 'rural',
    })),
  ];
  await transaction
    .insertInto('area')
    .values(areas.map((area) => ({ regency_code: code, ...area })))
    .execute();
  await insertGroups(
    transaction,
    code,
    generateGroups(count).map((group) => toWrite(code, group)),
  );
  await addActivities(transaction, code);
}

async function addActivities(transaction, code) {
  const activities = Array.from({ length: 40 }, (_, index) => ({
    regency_code: code,
    id: randomUUID(),
    group_id: null,
    type: 'news',
    categories: '[]',
    title: `Kabar ke-${index + 1} ${areaName(index)}`,
    summary: `Warga ${areaName(index + 50)} bersama ${areaName(index + 90)} membersihkan saluran air.`,
    body: null,
    content_language: 'id',
    starts_at: null,
    ends_at: null,
    place: null,
    source_url: null,
    status: 'published',
    published_at: writtenAt - index * 86_400_000,
    search_text: '',
    created_at: writtenAt,
    updated_at: writtenAt,
  }));
  await transaction.insertInto('activity').values(activities).execute();
}

function toWrite(code, { slug, name, district, village, isDecreed, memberCount }) {
  const place = {
    districtCode: districtCode(code, district),
    districtName: areaName(district),
    villageCode: villageCode(code, village),
    villageName: areaName(1_000 + village),
  };
  const record = {
    id: randomUUID(),
    slug,
    name,
    groupType: 'kim',
    level: 'village',
    areaCode: place.villageCode,
    legalStatus: isDecreed ? 'decreed' : 'pilot',
    establishedOn: '2024',
    memberCount,
    description: null,
    focus: ['Pertanian', 'UMKM'],
    channels: [],
    decrees: [],
    board: null,
    contact: null,
    source: 'generated',
    verifiedAt: writtenAt,
  };
  return { record, place, createdAt: writtenAt, updatedAt: writtenAt };
}

function districtCode(code, district) {
  return `${code}.${String(district + 1).padStart(2, '0')}`;
}

function villageCode(code, village) {
  return `${districtCode(code, districtOf(village))}.${2_001 + village}`;
}
