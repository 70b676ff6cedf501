import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { openDatabase } from '../db/open-database.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { runCli } from './run-cli.ts';

const demo = new URL('../../../../examples/ponorogo-demo', import.meta.url).pathname;

describe('kentongan snapshot', () => {
  let directory: TemporaryDirectory;
  let out: string;

  before(async () => {
    directory = await createTemporaryDirectory();
    out = join(directory.path, 'kim');
    const database = await openDatabase({ dataDir: directory.path });
    await seedDemo(database.db, { directory: demo, now: Date.now() });
    await database.close();
  });
  after(() => directory.remove());

  const kentongan = async (...args: string[]) => {
    const lines: string[] = [];
    const code = await runCli(['snapshot', ...args], {
      environment: { DATA_DIR: directory.path, EMBED_DIR: directory.path },
      print: (line) => lines.push(line),
      printError: (line) => lines.push(line),
      showProgress: () => undefined,
      now: Date.now,
    });
    return { code, text: lines.join('\n') };
  };

  it('writes every group, but no contact and nobody who sells', async () => {
    const { code, text } = await kentongan('--regency', '35.02', '--out', out, '--json');

    assert.equal(code, 0, text);
    const pointer = JSON.parse(readFileSync(join(out, 'snapshot.json'), 'utf8')) as {
      readonly data: string;
    };
    const read = (name: string) => readFileSync(join(out, pointer.data, name), 'utf8');
    const { groups } = JSON.parse(read('directory.json')) as { groups: { slug: string }[] };
    assert.equal(readdirSync(join(out, pointer.data, 'groups')).length, groups.length);
    assert.ok(groups.length > 100);
    const all = [
      read('directory.json'),
      read('activities.json'),
      ...groups.map(({ slug }) => read(`groups/${slug}.json`)),
    ].join('\n');
    assert.doesNotMatch(all, /"hasContact":true|"whatsapp"|\+62812/);
    // The demonstration has both, so their absence is no accident.
    assert.match(all, /"hasContact":false/);
  });

  it('says what to do about an unknown regency, a missing option and a missing build', async () => {
    const unknown = await kentongan('--regency', '11.01', '--out', join(directory.path, 'x'));
    assert.equal(unknown.code, 1);
    assert.match(unknown.text, /belum ada.*regency add/s);

    assert.match((await kentongan('--regency', '35.02')).text, /--out is missing/);
    const code = await kentongan('--regency', '35.02', '--out', out, '--with-code');
    assert.equal(code.code, 1);
    assert.match(code.text, /npm run build/);
  });
});
