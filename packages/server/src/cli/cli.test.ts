import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { strToU8 } from 'fflate';

import { demoDirectory, demoSheet } from '../testing/demo-sheet.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';

interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

describe('kentongan', () => {
  let directory: TemporaryDirectory;
  before(async () => {
    directory = await createTemporaryDirectory();
    const { code } = await kentongan('demo', 'seed', '--dir', demoDirectory);
    assert.equal(code, 0);
  });
  after(() => directory.remove());

  /** Runs a command on a database that holds the demonstration. */
  const kentongan = (...args: string[]) => run(args, join(directory.path, 'data'));
  /** Hands out a way to run commands on a database of a test's own. */
  const onEmptyDatabase = async () => {
    const own = await mkdtemp(join(directory.path, 'own-'));
    return (...args: string[]) => run(args, own);
  };
  const toSheet = ['import', demoSheet, '--regency', '35.02'];

  it('says how to use it and ends with 1 when called without a command', async () => {
    const { code, output } = await kentongan();

    assert.equal(code, 1);
    for (const name of ['serve', 'migrate', 'regency add', 'import undo', 'demo seed']) {
      assert.match(output, new RegExp(`kentongan ${name}`));
    }
  });

  it('ends with 0 for --help and --version', async () => {
    assert.equal((await kentongan('import', '--help')).code, 0);
    const { code, output } = await kentongan('--version');
    assert.equal(code, 0);
    assert.match(output, /^\d+\.\d+\.\d+\n$/);
  });

  it('explains a command or an option it does not know', async () => {
    assert.match((await kentongan('frobnicate')).errors, /There is no command "frobnicate"/);
    const { code, errors } = await kentongan('regency', 'list', '--fast');
    assert.equal(code, 1);
    assert.match(errors, /--fast[\s\S]*Usage: kentongan regency list/);
  });

  it('refuses an import into a regency that does not exist and says what to run', async () => {
    const onEmpty = await onEmptyDatabase();

    const { code, errors } = await onEmpty(...toSheet);

    assert.equal(code, 1);
    assert.match(errors, /kentongan regency add 35\.02/);
  });

  it('adds a regency once and leaves it alone after that', async () => {
    const onEmpty = await onEmptyDatabase();

    const first = await onEmpty('regency', 'add', '35.02', '--origin', 'https://kim.example');
    const second = await onEmpty('regency', 'add', '35.02', '--json');

    assert.equal(first.code, 0);
    assert.match(first.output, /21 kecamatan, 307 desa\/kelurahan/);
    assert.equal(second.code, 0);
    assert.deepEqual(JSON.parse(second.output), {
      isNew: false,
      code: '35.02',
      name: 'Ponorogo',
      kind: 'regency',
      officeName: 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo',
      timeZone: 'Asia/Jakarta',
      districts: 21,
      villages: 307,
    });
  });

  it('refuses a code no regency has', async () => {
    const { code, output } = await kentongan('regency', 'add', '35.99', '--json');

    assert.equal(code, 1);
    assert.match(output, /No regency or city has the code \\"35\.99\\"/);
  });

  it('sets what coverage divides by and should reach, and says it back', async () => {
    const onEmpty = await onEmptyDatabase();
    await onEmpty('regency', 'add', '16.06');

    const { code, output } = await onEmpty(
      ...['regency', 'set', '16.06', '--coverage-denominator', 'rural'],
      ...['--coverage-target', 'villages=80%@2026-12-31', '--coverage-target', 'districts=15'],
    );
    const without = await onEmpty('regency', 'set', '16.06', '--no-coverage-target', '--json');

    assert.equal(code, 0);
    assert.match(output, /dihitung dari 229 desa dan 15 kecamatan/);
    assert.match(output, /Target: 80 % desa paling lambat 2026-12-31\./);
    assert.match(output, /Target: 15 kecamatan\./);
    assert.deepEqual(JSON.parse(without.output), {
      code: '16.06',
      name: 'Musi Banyuasin',
      denominator: 'rural',
      targets: [],
      totals: { villages: 229, districts: 15 },
    });
  });

  it('explains what it cannot set', async () => {
    const set = (...options: string[]) => kentongan('regency', 'set', '35.02', ...options);

    assert.match(
      (await set()).errors,
      /There is nothing to set[\s\S]*Usage: kentongan regency set/,
    );
    assert.match((await set('--coverage-target', 'many')).errors, /villages=80%@2026-12-31/);
    assert.match((await set('--coverage-denominator', 'desa')).errors, /rural_and_urban/);
    const both = await set('--coverage-target', 'groups=3', '--no-coverage-target');
    assert.equal(both.code, 1);
    assert.match(both.errors, /exclude each other/);
  });

  it('stores nothing in a dry run but reports it all, with exit code 2 for refused rows', async () => {
    const onEmpty = await onEmptyDatabase();
    await onEmpty('regency', 'add', '35.02');

    const { code, output, errors } = await onEmpty(...toSheet, '--dry-run');

    assert.equal(code, 2);
    assert.match(output, /UJI COBA/);
    assert.match(output, /M "BERSEDIA DITAMPILKAN \(YA\/TIDAK\)" → persetujuan tampil/);
    assert.match(errors, /Mencocokkan \d+ baris/);
    assert.match((await onEmpty('regency', 'list')).output, / 0 kelompok/);
  });

  it('imports the sheet, names the refused rows and what to do, and ends with 2', async () => {
    const onEmpty = await onEmptyDatabase();
    await onEmpty('regency', 'add', '35.02');

    const { code, output } = await onEmpty(...toSheet);

    assert.equal(code, 2);
    assert.match(output, /236 kelompok di 230 desa\/kelurahan dan 21 kecamatan/);
    assert.match(output, /ber-SK 192 · rintisan 44/);
    assert.match(output, /baris 264, kolom D .*Kec\. Slahung dan Desa Wates, Kec\. Jenangan/);
    assert.match(output, /baris 265, kolom C .*"Sukamaju Abadi".*Kecamatan Slahung/);
    assert.match(output, /baris 266, kolom B .*isi nama kelompok/);
  });

  it('reports the second run for machines as unchanged', async () => {
    const { code, output } = await kentongan(...toSheet, '--json');

    const report: unknown = JSON.parse(output);
    assert.equal(code, 2);
    assert.ok(typeof report === 'object' && report !== null && 'counts' in report);
    assert.deepEqual(report.counts, {
      created: 0,
      updated: 0,
      unchanged: 236,
      missing: 0,
      refused: 3,
    });
  });

  it('never prints a phone number in a report', async () => {
    const { output } = await kentongan(...toSheet, '--json');

    assert.doesNotMatch(output, /\+?62812|0812[.-]3000/);
  });

  it('changes nothing when the same activities come again', async () => {
    const file = join(demoDirectory, 'activities.json');

    const { code, output } = await kentongan(
      'activities',
      'import',
      file,
      '--regency',
      '35.02',
      '--json',
    );

    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(output), { created: 0, updated: 0, unchanged: 26, refused: [] });
  });

  it('refuses an activity of a group that does not exist, with exit code 2', async () => {
    const wrong = join(directory.path, 'wrong.json');
    await writeFile(wrong, JSON.stringify({ activities: [lostActivity] }));

    const { code, output } = await kentongan('activities', 'import', wrong, '--regency', '35.02');

    assert.equal(code, 2);
    assert.match(output, /tidak ada kelompok "no-such-group"/);
  });

  it('refuses to take an import back that activities already stand on', async () => {
    const { code, errors } = await kentongan('import', 'undo', '--regency', '35.02');

    assert.equal(code, 1);
    assert.match(errors, /sudah punya kegiatan/);
  });

  it('refuses a broken file with advice and leaves the groups alone', async () => {
    const broken = join(directory.path, 'broken.xlsx');
    await writeFile(broken, strToU8('PK\u0003\u0004 no workbook'));

    const { code, output, errors } = await kentongan(
      'import',
      broken,
      '--regency',
      '35.02',
      '--json',
    );

    assert.equal(code, 1);
    assert.match(output, /"code":"damaged"/);
    assert.match(errors, /Berkas ditolak: berkas rusak/);
  });

  it('takes characters out of a sheet that would steer the terminal', async () => {
    const hostile = join(directory.path, 'hostile.csv');
    await writeFile(hostile, 'Nama KIM,Desa\nReog \u001b[31mMerah,Nirwana \u001b]0;x\u0007\n');

    const { output } = await kentongan('import', hostile, '--regency', '35.02');

    assert.match(output, /Nirwana/);
    assert.doesNotMatch(output, /[\u001b\u0007]/);
  });

  it('lists messages, none at first', async () => {
    assert.deepEqual(
      JSON.parse((await kentongan('messages', 'list', '--regency', '35.02', '--json')).output),
      { messages: [] },
    );
  });

  it('stops with one clear line when the environment is wrong', async () => {
    const { code, errors } = await run(['serve'], directory.path, { PORT: 'eighty' });

    assert.equal(code, 1);
    assert.match(errors, /^PORT: .*\n$/);
  });

  it('never seeds a database that already has data', async () => {
    const { code, output } = await kentongan('demo', 'seed', '--dir', demoDirectory, '--json');

    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(output), { isSeeded: false, regencies: ['35.02'] });
  });

  it('seeds an empty database with the whole demonstration', async () => {
    const onEmpty = await onEmptyDatabase();

    const { code, output } = await onEmpty('demo', 'seed', '--dir', demoDirectory);

    assert.equal(code, 0);
    assert.match(output, /236 groups in 230 villages, 26 activities/);
  });
});

const lostActivity = {
  id: '6b696d00-0000-4000-8000-0000000000ff',
  type: 'news',
  categories: [],
  title: 'Kabar dari mana saja',
  group: 'no-such-group',
  publishedAt: '2026-11-01T00:00:00Z',
};

function run(
  args: readonly string[],
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<Finished> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const cli = fileURLToPath(new URL(`../cli.${ending}`, import.meta.url));
  const child = spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}
