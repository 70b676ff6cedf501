import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { MessageReceipt, MessageRequest, Regency } from '@kentongan/contract';

import { openDatabase } from '../../db/open-database.ts';
import { insertAreas } from '../../testing/insert-areas.ts';
import { insertRegency } from '../../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';
import { createTestApp } from '../../testing/test-app.ts';
import { testFieldKeys } from '../../testing/test-cipher.ts';
import { createTestMessage } from '../../testing/test-message.ts';
import { runCli } from '../run-cli.ts';

describe('the commands for messages', () => {
  let directory: TemporaryDirectory;
  let first: MessageReceipt;

  before(async () => {
    directory = await createTemporaryDirectory();
    const database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02', { settings: { topics: ['general_question'] } });
    await insertAreas(database.db, '35.02');
    const test = createTestApp(database);
    const regency = await test.read<Regency>('/v1/regencies/35.02');
    const send = async (key: string, change: Partial<MessageRequest>) => {
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(createTestMessage(regency, change)),
      });
      return (await response.json()) as MessageReceipt;
    };
    first = await send('key-0000000000000001', {
      senderName: '=cmd|calc',
      villageCode: '35.02.01.2008',
    });
    await send('key-0000000000000002', { text: 'Baris satu\n\u001b[31mBaris dua yang merah' });
    await database.close();
  });
  after(() => directory.remove());

  const kentongan = (...args: string[]) => kentonganAt(Date.now(), ...args);
  const kentonganAt = async (now: number, ...args: string[]) => {
    const lines: string[] = [];
    const errors: string[] = [];
    const code = await runCli(args, {
      environment: { DATA_DIR: directory.path, FIELD_KEYS: testFieldKeys },
      print: (line) => lines.push(line),
      printError: (line) => errors.push(line),
      showProgress: () => undefined,
      now: () => now,
    });
    return { code, output: lines.join('\n'), errors: errors.join('\n') };
  };
  const here = ['--regency', '35.02'];

  it('list without telling who wrote what', async () => {
    const { output } = await kentongan('messages', 'list', ...here);

    assert.match(output, /^2 pesan untuk 35\.02\.\n/);
    assert.match(output, new RegExp(`^${first.reference}  .+general_question  \\[baru\\]`, 'm'));
    assert.doesNotMatch(output, /cmd|81230000021|Baris/);
    assert.match((await kentongan('messages', 'list', ...here, '--status', 'spam')).output, /^0 /);
  });

  it('refuse a state or a topic that is none', async () => {
    for (const wrong of [
      ['--status', 'lost'],
      ['--topic', 'weather'],
    ]) {
      const { code, errors } = await kentongan('messages', 'list', ...here, ...wrong);
      assert.equal(code, 1);
      assert.match(errors, /is none of .*, /);
    }
  });

  it('show one whole, without letting it steer the terminal', async () => {
    const { output } = await kentongan('messages', 'list', ...here, '--json');
    const { messages } = JSON.parse(output) as { messages: { reference: string }[] };
    const second = messages.find(({ reference }) => reference !== first.reference);

    const shown = await kentongan('messages', 'show', second?.reference ?? '', ...here);

    assert.match(shown.output, /dari: Warga Contoh · balas lewat whatsapp: \+6281230000021/);
    assert.match(shown.output, /\| Baris satu/);
    assert.ok(!shown.output.includes('\u001b'));
  });

  it('take a message from assigning to closing', async () => {
    for (const [step, ...said] of [
      ['assign', '--to', 'Bu Contoh'],
      ['answer', '--text', 'Pelatihan mulai 2 Mei.'],
      ['close'],
      ['reopen'],
      ['forward', '--to', 'Dinas Pertanian'],
    ] as const) {
      const { code, errors } = await kentongan('messages', step, first.reference, ...here, ...said);
      assert.equal(code, 0, errors);
    }
    const { output } = await kentongan('messages', 'show', first.reference, ...here, '--json');
    const { status, answer, forwardedTo } = JSON.parse(output) as Record<string, string>;
    assert.deepEqual(
      [status, answer, forwardedTo],
      ['forwarded', 'Pelatihan mulai 2 Mei.', 'Dinas Pertanian'],
    );
  });

  it('say what is missing, unknown or not possible now', async () => {
    for (const [args, text] of [
      [['answer', first.reference, ...here], /--text is missing/],
      [['show', 'KIM-3502-2222-2222', ...here], /tidak ada pesan dengan nomor itu/],
      [['not-spam', first.reference, ...here], /tidak berlaku untuk status/],
      [['erase', first.reference, ...here], /tidak dapat dibatalkan/],
      [['export', ...here], /--out is missing/],
    ] as const) {
      const { code, errors } = await kentongan('messages', ...args);
      assert.equal(code, 1);
      assert.match(errors, text);
    }
  });

  it('export a spreadsheet that computes nothing and that nobody else may read', async () => {
    const file = join(directory.path, 'pesan.csv');
    await kentongan('messages', 'export', ...here, '--out', file);

    const text = await readFile(file, 'utf8');
    assert.match(text, /"'=cmd\|calc"/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it('give all of one sender', async () => {
    const { output } = await kentongan(
      'messages',
      'show',
      first.reference,
      ...here,
      '--sender',
      '--json',
    );
    const { messages } = JSON.parse(output) as { messages: unknown[] };
    assert.equal(messages.length, 2);
  });

  it('encrypt with the newest key', async () => {
    const { output } = await kentongan('messages', 'rekey', ...here);
    assert.equal(output, '0 pesan dienkripsi dengan kunci terbaru.');
  });

  it('erase for ever', async () => {
    const { output } = await kentongan('messages', 'erase', first.reference, ...here, '--yes');

    assert.match(output, /Data pribadi pada KIM-.* dihapus/);
    assert.match((await kentongan('messages', 'list', ...here)).output, /^1 pesan/);
  });

  it('set where messages go, and give the secret of a webhook', async () => {
    const { output } = await kentongan(
      ...['regency', 'contact', '35.02', '--office-email', 'kim@dinas.example.id'],
      ...['--webhook', 'https://siap.example.id/pesan', '--topics', 'general_question,study_visit'],
      ...['--topic-label', 'study_visit=Kunjungan belajar', '--proof', 'on', '--json'],
    );

    const settings = JSON.parse(output) as Record<string, unknown>;
    assert.deepEqual(settings['delivery'], {
      officeEmails: ['kim@dinas.example.id'],
      webhookUrl: 'https://siap.example.id/pesan',
      toGroups: false,
      receipts: true,
    });
    assert.deepEqual(settings['topicLabels'], { study_visit: 'Kunjungan belajar' });
    assert.match(String(settings['webhookSecret']), /^whsec_[A-Za-z0-9+/]{43}=$/);
    assert.equal(settings['requireProof'], true);
    const off = await kentongan('regency', 'contact', '35.02', '--webhook', 'off');
    assert.match(off.output, /Webhook: tidak ada/);
  });

  it('say who looks after which district or village', async () => {
    const assign = (...args: string[]) => kentongan('regency', 'assign', '35.02', ...args);
    assert.match((await assign()).output, /^Belum ada penanggung jawab/);

    await assign('--area', '35.02.01=Bu Contoh <bu.contoh@dinas.example.id>');
    const { output } = await assign('--area', '35.02.01.2008=Pak Desa', '--json');

    assert.deepEqual((JSON.parse(output) as Record<string, unknown>)['assignees'], [
      { area: '35.02.01', name: 'Bu Contoh', email: 'bu.contoh@dinas.example.id' },
      { area: '35.02.01.2008', name: 'Pak Desa', email: null },
    ]);
    const replaced = await assign('--area', '35.02.01=Bu Lain');
    assert.match(replaced.output, /^35\.02\.01 {2}Bu Lain\n35\.02\.01\.2008 {2}Pak Desa$/);
    for (const [args, text] of [
      [['--area', '35.02.01'], /is not AREA=/],
      [['--area', '35.02.99=Bu Contoh'], /is no district or village of 35\.02/],
      [['--area', '35.02.01=Bu Contoh <dinas>'], /assignees\.\d+\.email/],
      [['--remove', '35.02.02'], /nobody looks after it/],
    ] as const) {
      const refused = await assign(...args);
      assert.equal(refused.code, 1);
      assert.match(refused.errors, text);
    }
    const left = await assign('--remove', '35.02.01', '--remove', '35.02.01.2008');
    assert.match(left.output, /^Belum ada/);
  });

  it('set the privacy notice of the office, and take the standard one again', async () => {
    const file = join(directory.path, 'pemberitahuan.txt');
    const contact = (...args: string[]) => kentongan('regency', 'contact', '35.02', ...args);
    await writeFile(file, `\uFEFF${'Dinas memproses data pribadi Anda. '.repeat(10)}\r\n`);

    const set = await contact('--notice-file', file, '--notice-version', '2026-1');
    assert.match(set.output, /Pemberitahuan privasi: versi 2026-1/);
    const reach = await contact('--controller-email', 'pdp@dinas.example.id', '--json');
    const { controller, noticeVersion } = JSON.parse(reach.output) as Record<string, unknown>;
    assert.deepEqual(controller, {
      address: null,
      email: 'pdp@dinas.example.id',
      phone: null,
    });
    assert.equal(noticeVersion, '2026-1');

    await writeFile(file, 'Terlalu pendek.');
    for (const [args, text] of [
      [['--notice-file', file, '--notice-version', '2026-2'], /has 15 letters/],
      [['--notice', 'none'], /is "standard"/],
    ] as const) {
      const refused = await contact(...args);
      assert.equal(refused.code, 1);
      assert.match(refused.errors, text);
    }
    assert.match((await contact('--notice', 'standard')).output, /Pemberitahuan privasi: baku/);
  });

  it('delete old messages only while the clock can be believed', async () => {
    const purge = (now: number, ...args: string[]) =>
      kentonganAt(now, 'messages', 'purge', ...here, ...args);
    const later = Date.now() + 500 * 86_400_000;
    const day = new Date(later + 7 * 3_600_000).toISOString().slice(0, 10);

    assert.equal((await purge(Date.now())).output, '0 pesan yang habis masa simpannya dihapus.');
    const refused = await purge(later);
    assert.equal(refused.code, 1);
    assert.match(refused.errors, new RegExp(`Tidak ada yang dihapus.*--today ${day}`));
    assert.match(
      (await purge(later, '--today', '2026-01-01')).errors,
      /clock of this machine says/,
    );
    const confirmed = await purge(later, '--today', day);
    assert.equal(confirmed.output, '1 pesan yang habis masa simpannya dihapus.');
  });

  it('refuse settings that cannot be, and change nothing', async () => {
    for (const [args, text] of [
      [['--office-email', 'dinas'], /delivery\.officeEmails/],
      [['--webhook', 'ftp://x'], /delivery\.webhookUrl/],
      [['--topics', 'weather'], /none of general_question/],
      [['--proof', 'maybe'], /neither on nor off/],
      [['--retention-days', 'long'], /not a whole number/],
      [['--origin', 'ponorogo.go.id'], /not an origin/],
      [['--holiday', '2026-02-30'], /holidays/],
    ] as const) {
      const { code, errors } = await kentongan('regency', 'contact', '35.02', ...args);
      assert.equal(code, 1);
      assert.match(errors, text);
    }
    assert.match((await kentongan('regency', 'contact', '99.99')).errors, /There is no regency/);
  });
});
