import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import Papa from 'papaparse';

import { openDatabase } from '../../db/open-database.ts';
import { insertActivity } from '../../testing/insert-activity.ts';
import { insertAreas } from '../../testing/insert-areas.ts';
import { insertFeed } from '../../testing/insert-feed.ts';
import { insertGroup } from '../../testing/insert-group.ts';
import { insertRegency } from '../../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';
import { runCli } from '../run-cli.ts';

const now = Date.parse('2026-03-15T10:00:00+07:00');

describe('kentongan groups silent', () => {
  let directory: TemporaryDirectory;

  before(async () => {
    directory = await createTemporaryDirectory();
    const { db, close } = await openDatabase({ dataDir: directory.path });
    await insertRegency(db, '35.02');
    await insertAreas(db, '35.02');
    const add = async (slug: string, name: string, lastActivity: string | undefined) => {
      const groupId = await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2008',
        slug,
        name,
        contact: { kind: 'whatsapp', value: '+6281230001234', owner: 'person', consentAt: null },
      });
      if (lastActivity !== undefined) {
        const published_at = Date.parse(lastActivity);
        await insertActivity(db, '35.02', { group_id: groupId, published_at });
      }
      return groupId;
    };
    await add('ramai', 'Ramai', '2026-03-01T00:00:00+07:00');
    await add('tepat', 'Tepat Waktu', '2025-09-15T00:00:00+07:00');
    await add('lama', '=HYPERLINK("https://jahat.example")', '2025-09-14T23:59:59+07:00');
    const paused = await add('diam', 'Diam', undefined);
    await insertFeed(db, '35.02', {
      group_id: paused,
      url: 'https://diam.example/feed/',
      state: 'paused',
      pause_reason: 'gone',
      problem_code: 'gone',
    });
    await close();
  });
  after(() => directory.remove());

  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const errors: string[] = [];
    const code = await runCli(['groups', 'silent', ...args], {
      environment: { DATA_DIR: directory.path },
      print: (line) => lines.push(line),
      printError: (line) => errors.push(line),
      showProgress: () => undefined,
      now: () => now,
    });
    return { code, lines, errors: errors.join('\n') };
  };

  it('lists the groups without an activity for as long as the regency says', async () => {
    const { code, lines } = await run('--regency', '35.02');

    assert.equal(code, 0);
    assert.equal(lines[0], '2 kelompok tanpa kegiatan selama 6 bulan atau lebih.');
    assert.match(lines[1] ?? '', /^Diam \(.+\) · kegiatan terakhir: belum pernah · blog\/kanal:/);
    assert.match(
      lines[1] ?? '',
      /https:\/\/diam\.example\/feed\/ dijeda \(gone, bermasalah: gone\)$/,
    );
    assert.match(lines[2] ?? '', /kegiatan terakhir: 2025-09-14 · blog\/kanal: tidak ada$/);
  });

  it('takes another number of months', async () => {
    assert.match((await run('--regency', '35.02', '--months', '7')).lines[0] ?? '', /^1 kelompok/);
    for (const months of ['0', '-1', 'enam', '1.5', '1000']) {
      const { code, errors } = await run('--regency', '35.02', `--months=${months}`);
      assert.deepEqual([months, code], [months, 1]);
      assert.match(errors, /--months .* is not a whole number from 1 to 999/);
    }
  });

  it('writes a table that no spreadsheet computes and nobody else may read', async () => {
    const file = join(directory.path, 'diam.csv');

    const { code, lines } = await run('--regency', '35.02', '--out', file);

    assert.equal(code, 0);
    assert.match(lines.join('\n'), /Ditulis ke .*diam\.csv/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const text = await readFile(file, 'utf8');
    assert.ok(text.startsWith('\uFEFF"Nama KIM"'));
    const rows = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
    assert.deepEqual(
      rows.map((row) => [row['Nama Pendek'], row['Bulan Tanpa Kegiatan'], row['Kontak']]),
      [
        ['diam', '', "'+6281230001234"],
        ['lama', '6', "'+6281230001234"],
      ],
    );
    assert.equal(rows[1]?.['Nama KIM'], '\'=HYPERLINK("https://jahat.example")');
    assert.equal(rows[0]?.['Kontak Boleh Tampil'], 'tidak');
    assert.equal(rows[0]?.['Keadaan Pembacaan'], 'dijeda (gone, bermasalah: gone)');
  });

  it('says the same as JSON', async () => {
    const { lines } = await run('--regency', '35.02', '--json');
    const { months, groups } = JSON.parse(lines.join('')) as {
      months: number;
      groups: readonly Record<string, unknown>[];
    };

    assert.equal(months, 6);
    assert.deepEqual(
      groups.map(({ slug, lastActivityAt, monthsSilent }) => [slug, lastActivityAt, monthsSilent]),
      [
        ['diam', null, null],
        ['lama', '2025-09-14T16:59:59.000Z', 6],
      ],
    );
    assert.deepEqual(groups[0]?.['contact'], {
      kind: 'whatsapp',
      value: '+6281230001234',
      owner: 'person',
      hasConsent: false,
    });
  });

  it('says what to do about a regency that is not there', async () => {
    const { code, errors } = await run('--regency', '11.01');

    assert.equal(code, 1);
    assert.match(errors, /kentongan regency add 11\.01/);
  });
});
