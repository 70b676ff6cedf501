import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

import type { StaffActivity } from '@kentongan/contract';

import { openDatabase } from '../../db/open-database.ts';
import { createRegency } from '../../regencies/create-regency.ts';
import { buildPhoto } from '../../testing/build-photo.ts';
import { insertActivity } from '../../testing/insert-activity.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';
import { runCli } from '../run-cli.ts';

const start = Date.parse('2026-11-22T05:00:00Z');
const regency = ['--regency', '35.02'];

describe('kentongan activities and staff', () => {
  let directory: TemporaryDirectory;
  let dataDir: string;
  let now: number;

  before(async () => {
    directory = await createTemporaryDirectory();
  });
  after(() => directory.remove());
  beforeEach(async () => {
    now = start;
    dataDir = await mkdtemp(join(directory.path, 'data-'));
    const { db, close } = await openDatabase({ dataDir });
    await createRegency(db, { code: '35.02', now });
    await close();
  });

  const kentongan = async (...args: string[]) => {
    const lines: string[] = [];
    const errors: string[] = [];
    now += 1_000;
    const code = await runCli(args, {
      environment: { DATA_DIR: dataDir },
      print: (line) => lines.push(line),
      printError: (line) => errors.push(line),
      showProgress: () => undefined,
      now: () => now,
    });
    return { code, output: lines.join('\n'), errors: errors.join('\n') };
  };
  const activities = (command: string, ...args: string[]) =>
    kentongan('activities', ...command.split(' '), ...args, ...regency);
  /** Runs a command and reads the activity it prints. */
  const change = async (command: string, ...args: string[]) => {
    const { code, output, errors } = await activities(command, ...args, '--json');
    assert.equal(code, 0, errors);
    // Each of these commands prints one activity.
    return JSON.parse(output) as StaffActivity;
  };

  it('gives an activity a picture with words for those who do not see it', async () => {
    const file = join(directory.path, 'foto.jpg');
    await writeFile(file, await buildPhoto({ width: 700, height: 350 }));
    const title = ['--title', 'Panen raya di Broto'];

    const { id, image } = await change(
      'add',
      ...title,
      ...['--image', file, '--image-alt', 'Petani memanen padi'],
    );
    assert.deepEqual([image?.alt, image?.width], ['Petani memanen padi', 700]);
    const kept = await change('edit', id, '--title', 'Panen raya di Desa Broto');
    assert.equal(kept.image?.alt, 'Petani memanen padi');
    assert.equal((await change('edit', id, '--image', '')).image, null);

    await writeFile(file, 'bukan gambar');
    for (const [args, text] of [
      [['--image', file, '--image-alt', 'Petani'], /Gambar ditolak: berkas ini bukan gambar/],
      [['--image', file], /--image-alt is missing/],
      [['--image-alt', 'Petani'], /needs --image FILE/],
      [['--image', `${file}.png`, '--image-alt', 'Petani'], /ENOENT/],
    ] as const) {
      const refused = await activities('add', ...title, ...args);
      assert.equal(refused.code, 1);
      assert.match(refused.errors, text);
    }
    const { output } = await activities('list', '--json');
    assert.equal((JSON.parse(output) as { activities: unknown[] }).activities.length, 1);
  });

  it('writes a draft, publishes, pins, unpins and withdraws it', async () => {
    const added = await activities('add', '--title', 'Posyandu pindah', '--type', 'announcement');
    assert.equal(added.code, 0);
    const id = /^([0-9a-f-]{36}) {2}\[draf\]/m.exec(added.output)?.[1] ?? '';
    assert.match(added.output, /announcement\n {2}Posyandu pindah$/);

    assert.match((await activities('publish', id)).output, /diterbitkan[^]*\[terbit\]/);
    const pinned = await activities('pin', id, '--until', '2026-12-01 09:00');
    assert.match(pinned.output, /disematkan sampai 1 Des 2026, 09.00/);
    assert.match((await activities('unpin', id)).output, /Sematan dilepas/);
    const withdrawn = await activities('withdraw', id, '--reason', 'Tanggal salah');
    assert.match(withdrawn.output, /\[ditarik\]/);
    assert.match((await activities('list', '--status', 'withdrawn')).output, /Posyandu pindah/);
    assert.match((await activities('list', '--search', 'apa')).output, /Tidak ada kegiatan/);
  });

  it('reads times in the zone of the regency, or of the event', async () => {
    const title = ['--title', 'Temu KIM', '--type', 'event'];
    const here = await change(
      'add',
      ...title,
      '--starts',
      '2026-12-01 09:00',
      '--ends',
      '2026-12-02',
    );
    const there = await change(
      ...(['add', ...title, '--starts', '2026-12-01 9.00'] as const),
      ...['--time-zone', 'Asia/Jayapura'],
    );

    assert.equal(here.startsAt, '2026-12-01T02:00:00.000Z');
    assert.equal(here.endsAt, '2026-12-01T17:00:00.000Z');
    assert.equal(there.startsAt, '2026-12-01T00:00:00.000Z');
  });

  it('takes a file, and options over it', async () => {
    const file = join(dataDir, 'post.json');
    const post = { title: 'Dari berkas', summary: 'Ringkas', categories: ['health'] };
    await writeFile(file, JSON.stringify(post));

    const added = await change('add', '--file', file, '--title', 'Dari pilihan', '--publish');

    assert.equal(added.title, 'Dari pilihan');
    assert.equal(added.summary, 'Ringkas');
    assert.deepEqual(added.categories, ['health']);
    assert.equal(added.status, 'published');
  });

  it('changes only what is named, and takes a field away with an empty value', async () => {
    const { id } = await change(
      'add',
      '--title',
      'Judul lama',
      '--summary',
      'Tetap',
      '--place',
      'Balai',
    );

    const edited = await change('edit', id, '--title', 'Judul baru', '--place', '');

    assert.equal(edited.title, 'Judul baru');
    assert.equal(edited.summary, 'Tetap');
    assert.equal(edited.place, null);
  });

  it('keeps the agreement of a seller only for the same name and number', async () => {
    const { id, product } = await change(
      ...(['add', '--type', 'product_promotion', '--title', 'Keripik tempe'] as const),
      ...['--price', 'Rp15.000', '--seller', 'Bu Contoh', '--seller-whatsapp', '0812-3000-0001'],
      '--seller-consent',
    );
    assert.equal(product?.seller?.whatsapp, '+6281230000001');

    const dearer = await change('edit', id, '--price', 'Rp17.000');
    const other = await change('edit', id, '--seller-whatsapp', '081230000002');
    const none = await change('edit', id, '--seller', '');

    assert.equal(dearer.product?.seller?.name, 'Bu Contoh');
    assert.equal(other.product?.seller, null);
    assert.equal(other.seller?.consentAt, null);
    assert.equal(none.seller, null);
  });

  it('lets staff review what feeds have brought', async () => {
    const { db, close } = await openDatabase({ dataDir });
    const wait = () => insertActivity(db, '35.02', { status: 'in_review', feed_id: 'feed' });
    const [one, two] = [await wait(), await wait()];
    await close();

    assert.match((await activities('review')).output, new RegExp(one));
    assert.match((await activities('approve', one)).output, /disetujui/);
    assert.match((await activities('reject', two, '--reason', 'Bukan KIM')).output, /ditolak/);
    assert.match((await activities('review')).output, /Tidak ada kegiatan yang menunggu/);
    const again = await activities('approve', one);
    assert.equal(again.code, 1);
    assert.match(again.errors, /status kegiatan ini tidak memungkinkan/);
  });

  it('says in Indonesian which field is wrong and why', async () => {
    const refusal = async (...args: string[]) => {
      const { code, errors } = await activities('add', ...args);
      assert.equal(code, 1);
      return errors;
    };

    assert.match(await refusal(), /judul \(--title\): belum diisi/);
    assert.match(await refusal('--title', 'abc'), /judul .*terlalu pendek \(5 sampai 160 huruf\)/);
    assert.match(await refusal('--title', 'Panen raya', '--type', 'pesta'), /jenis .*pilihan/);
    assert.match(await refusal('--title', 'Panen raya', '--group', 'x'), /kelompok .*tidak ada/);
    assert.match(await refusal('--title', 'Panen raya', '--price', '1'), /product_promotion/);
    assert.match(await refusal('--title', 'Panen raya', '--starts', 'besok'), /is no time/);
    const zone = ['--starts', '2026-12-01', '--time-zone', 'WIB'];
    assert.match(await refusal('--title', 'Panen raya', ...zone), /zona waktu|--time-zone/);
    const { output } = await activities('add', '--title', 'abc', '--json');
    assert.match(output, /"code":"invalid-request"/);
  });

  it('explains what it cannot do', async () => {
    const { id } = await change('add', '--title', 'Panen raya');

    assert.match((await activities('pin', id)).errors, /--until is missing/);
    assert.match((await activities('publish', id, '--reason', 'x')).errors, /has no meaning/);
    assert.match((await activities('edit', id)).errors, /nothing to change/);
    assert.match((await activities('publish', 'x')).errors, /tidak ada kegiatan dengan id itu/);
    assert.match(
      (await activities('withdraw', id, '--reason', 'x')).errors,
      /alasan .*3 sampai 300/,
    );
    assert.match((await activities('list', '--limit', '0')).errors, /1 to 100/);
    assert.match((await activities('list', '--status', 'x')).errors, /none of draft/);
    const elsewhere = await kentongan('activities', 'list', '--regency', '36.72');
    assert.match(elsewhere.errors, /kabupaten\/kota itu belum ada/);
    const broken = join(dataDir, 'broken.json');
    await writeFile(broken, '[');
    assert.match((await activities('add', '--file', broken)).errors, /is not JSON/);
    await writeFile(broken, '[]');
    assert.match((await activities('add', '--file', broken)).errors, /is not one activity/);
  });

  it('gives out a token once, lists it without its secret and takes it back', async () => {
    const added = await kentongan('staff', 'add', 'Bu Petugas', '--role', 'officer', ...regency);
    const token = /^kim_[\w-]{43}$/m.exec(added.output)?.[0] ?? '';
    assert.match(added.output, /hanya ditampilkan satu kali/);
    assert.notEqual(token, '');

    const listed = await kentongan('staff', 'list', ...regency);

    assert.match(
      listed.output,
      /Bu Petugas {2}petugas .* berlaku sampai 2027-11-22 {2}belum pernah/,
    );
    assert.ok(!listed.output.includes(token));
    const id = listed.output.split('  ')[0] ?? '';
    assert.match((await kentongan('staff', 'revoke', id, ...regency)).output, /dicabut/);
    assert.match((await kentongan('staff', 'list', ...regency)).output, /dicabut 2026-11-22/);
  });

  it('ends a token when told, and refuses what it cannot read', async () => {
    const add = (...args: string[]) => kentongan('staff', 'add', 'Staf', ...regency, ...args);
    const role = ['--role', 'auditor'];

    const never = await add(...role, '--expires', 'never', '--json');
    assert.match(never.output, /"expiresAt":null/);
    const days = await add(...role, '--expires', '90d', '--json');
    assert.match(days.output, /"expiresAt":"2027-02-20T/);
    assert.match((await add(...role, '--expires', 'soon')).errors, /90d/);
    assert.match((await add(...role, '--expires', '2020-01-01')).errors, /sudah lewat/);
    assert.match((await add('--role', 'root')).errors, /peran "root" tidak dikenal/);
    assert.match((await add()).errors, /--role is missing/);
    const elsewhere = ['--role', 'auditor', '--regency', '36.72'];
    assert.match(
      (await kentongan('staff', 'add', 'Staf', ...elsewhere)).errors,
      /regency add 36.72/,
    );
    assert.match((await kentongan('staff', 'revoke', 'x', ...regency)).errors, /tidak ada token/);
  });

  it('sets whether what feeds bring waits for review', async () => {
    const set = (...args: string[]) => kentongan('regency', 'set', '35.02', ...args);

    assert.match((await set('--moderation', 'review')).output, /menunggu tinjauan/);
    assert.deepEqual(JSON.parse((await set('--moderation', 'publish', '--json')).output), {
      code: '35.02',
      moderation: 'publish',
    });
    assert.match((await set('--moderation', 'maybe')).errors, /neither publish nor review/);
    const elsewhere = await kentongan('regency', 'set', '36.72', '--moderation', 'review');
    assert.match(elsewhere.errors, /regency add 36.72/);
  });
});
