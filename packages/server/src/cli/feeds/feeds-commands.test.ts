import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { startBlogSite, type BlogSite } from '../../testing/feed-web/blog-site.ts';
import { createPosts } from '../../testing/harvest-stage.ts';
import { runCliProcess } from '../../testing/run-cli-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';

describe('kentongan feeds', () => {
  let directory: TemporaryDirectory;
  let blog: BlogSite;
  let other: BlogSite;
  let id: string;

  const kentongan = (...args: string[]) =>
    runCliProcess(args, {
      DATA_DIR: join(directory.path, 'data'),
      NODE_ENV: 'test',
      ALLOW_PRIVATE_FEEDS: '1',
    });

  before(async () => {
    directory = await createTemporaryDirectory();
    blog = await startBlogSite('wordpress', createPosts(2, 1), 'Blog \u001b[31mReog');
    other = await startBlogSite('blogger', createPosts(9), 'Blog Tani');
    const sheet = join(directory.path, 'kim.csv');
    const rows = [
      'Nama KIM,Desa,Kecamatan,Blog',
      'Reog Bina,Wates,Slahung,',
      `Tani Maju,Wates,Jenangan,${other.origin}/`,
      'Tanpa Umpan,Slahung,Slahung,http://127.0.0.1:1/',
    ];
    await writeFile(sheet, `${rows.join('\n')}\n`);
    await kentongan('regency', 'add', '35.02');
    const imported = await kentongan('import', sheet, '--regency', '35.02');
    assert.equal(imported.code, 0, imported.output + imported.errors);
    assert.match(imported.output, /kentongan feeds discover --regency 35\.02/);

    const added = await kentongan('feeds', 'add', blog.origin, ...toGroup, '--json');
    assert.equal(added.code, 0, added.errors);
    // The command's own output.
    ({ id } = JSON.parse(added.output) as { id: string });
  });
  after(async () => {
    await blog.close();
    await other.close();
    await directory.remove();
  });

  it('lists a feed that was added, before it was ever asked', async () => {
    const { code, output } = await kentongan('feeds', 'list', '--regency', '35.02');

    assert.equal(code, 0);
    assert.match(
      output,
      new RegExp(`^${id.slice(0, 8)}  aktif  35\\.02  Reog Bina \\(reog-bina-wates\\)`),
    );
    assert.match(output, /0 kegiatan · dicek belum pernah/);
  });

  it('takes characters out of a title that would steer the terminal', async () => {
    const { output } = await kentongan('feeds', 'list');

    assert.match(output, /Reog/);
    assert.doesNotMatch(output, /\u001b/);
  });

  it('harvests now, says what changed, and that nothing did', async () => {
    const first = await kentongan('feeds', 'sync', id.slice(0, 8));
    const second = await kentongan('feeds', 'sync', '--all', '--json');

    assert.equal(first.code, 0, first.errors);
    assert.match(first.output, /: 2 baru$/m);
    assert.equal(second.code, 0);
    assert.match(second.output, /"kind":"done","isRead":false/);
    assert.equal(blog.answers.at(-1), '304 /feed/');
    assert.match((await kentongan('feeds', 'list')).output, /2 kegiatan · dicek \d+ \w+ 20\d\d/);
  });

  it('refuses to add a feed again and names the one there is', async () => {
    const { code, output, errors } = await kentongan(
      'feeds',
      'add',
      blog.feedUrl,
      ...toGroup,
      '--json',
    );

    assert.equal(code, 1);
    assert.match(output, /"code":"feed-exists"/);
    assert.match(errors, new RegExp(`sudah ada \\(${id.slice(0, 8)}\\)`));
  });

  it('says in words why an address is refused', async () => {
    const add = (...args: string[]) => kentongan('feeds', 'add', ...args);

    const nowhere = await add('http://127.0.0.1:1/', '--regency', '35.02');
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.errors, /situs ini tidak dapat dihubungi/);
    assert.match((await add('bukan alamat', ...toGroup)).errors, /bukan alamat situs/);
    assert.match(
      (await add(blog.origin, '--regency', '35.02', '--group', 'hilang')).errors,
      /tidak ada kelompok "hilang"/,
    );
    assert.match((await add(blog.origin, '--regency', '11.01')).errors, /regency add 11\.01/);
  });

  it('pauses and resumes', async () => {
    assert.match(
      (await kentongan('feeds', 'pause', id)).output,
      /berhenti: dihentikan oleh petugas/,
    );
    const paused = await kentongan('feeds', 'sync', id);
    assert.equal(paused.code, 1);
    assert.match(paused.errors, /kentongan feeds resume/);
    assert.match((await kentongan('feeds', 'list')).output, /berhenti {2}35\.02/);
    assert.deepEqual(JSON.parse((await kentongan('feeds', 'resume', id, '--json')).output), {
      id,
      state: 'active',
    });
  });

  it('finds the feeds of groups from the sheet, reports each refusal, and ends with 2', async () => {
    const { code, output, errors } = await kentongan('feeds', 'discover', '--regency', '35.02');

    assert.equal(code, 2, errors);
    assert.match(output, /Umpan: baru 1 · ditolak 1/);
    assert.match(output, new RegExp(`tani-maju-wates: ${other.feedUrl}`));
    assert.match(
      output,
      /tanpa-umpan-slahung: http:\/\/127\.0\.0\.1:1\/ — situs ini tidak dapat dihubungi/,
    );
    assert.match(errors, /Mencari umpan: 2 dari 2/);
  });

  it('ends with 2 when a feed cannot be read, and lists why', async () => {
    const title = other.title;
    await kentongan('feeds', 'sync', '--all');
    await other.close();

    const { code, output } = await kentongan('feeds', 'sync', '--all');

    assert.equal(code, 2);
    assert.match(output, new RegExp(`${title}: situs ini tidak dapat dihubungi`));
    const list = await kentongan('feeds', 'list');
    assert.match(list.output, /Masalah: situs ini tidak dapat dihubungi \(1 kali sejak /);
    // What is in trouble stands first.
    assert.ok(list.output.indexOf('Tani Maju') < list.output.indexOf('Reog Bina'));
  });

  it('knows no feed of another id', async () => {
    assert.match(
      (await kentongan('feeds', 'sync', 'ffff0000')).errors,
      /tidak ada umpan "ffff0000"/,
    );
    assert.match((await kentongan('feeds', 'pause', '%')).errors, /tidak ada umpan "%"/);
    assert.match((await kentongan('feeds', 'sync')).errors, /ID is missing/);
  });

  it('reads nothing of its own network outside of tests', async () => {
    const { code, errors } = await runCliProcess(
      ['feeds', 'add', blog.origin, '--regency', '35.02', '--allow-private-feeds'],
      { DATA_DIR: join(directory.path, 'data') },
    );
    const plain = await runCliProcess(['feeds', 'add', `${blog.origin}/`, '--regency', '35.02'], {
      DATA_DIR: join(directory.path, 'data'),
    });

    assert.equal(code, 1);
    assert.match(errors, /is for tests alone/);
    assert.equal(plain.code, 1);
    assert.match(plain.errors, /tanpa port khusus|jaringan dalam/);
  });
});

const toGroup = ['--regency', '35.02', '--group', 'reog-bina-wates'];
