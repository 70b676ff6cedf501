import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { startLocalWeb, type LocalWeb } from '../testing/local-web.ts';
import { createTemporaryDirectory } from '../testing/temporary-directory.ts';
import { readConfig } from '../config.ts';
import { startServer, type RunningServer } from '../serve.ts';
import { runCli } from './run-cli.ts';

const kentongan = async (...args: string[]) => {
  const output: string[] = [];
  const errors: string[] = [];
  const code = await runCli(args, {
    environment: {},
    print: (line) => output.push(line),
    printError: (line) => errors.push(line),
    showProgress: () => undefined,
    now: Date.now,
  });
  return { code, output: output.join('\n'), errors: errors.join('\n') };
};

describe('kentongan doctor', () => {
  let backend: RunningServer;
  let site: LocalWeb;
  let remove: () => Promise<void>;
  let page = '';
  let headers: Record<string, string> = {};

  before(async () => {
    const directory = await createTemporaryDirectory();
    remove = () => directory.remove();
    const database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02');
    await database.close();
    const config = readConfig({ DATA_DIR: directory.path, LOG_LEVEL: 'error' });
    backend = await startServer({ ...config, port: 0 });
    site = await startLocalWeb((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(page),
    );
  });
  after(async () => {
    await site.close();
    await backend.close();
    await remove();
  });

  const paste = (text: string, policy?: string) => {
    page = `<meta name="generator" content="WordPress 6.8">${text.replaceAll('BACKEND', backend.address)}`;
    headers = policy === undefined ? {} : { 'content-security-policy': policy };
  };
  const snippet =
    '<script async src="BACKEND/embed/v1/kim.js"></script><kim-directory regency="35.02"></kim-directory>';

  it('ends with 0 when nothing is wrong', async () => {
    paste(snippet);

    const { code, output } = await kentongan('doctor', site.origin, '--allow-private');

    assert.match(output, /Tidak ada masalah yang ditemukan\./);
    assert.equal(code, 0);
  });

  it('ends with 2 and says what blocks, where to change it in this system, and the line', async () => {
    paste(snippet, `script-src ${backend.address}; connect-src 'self'`);

    const { code, output } = await kentongan('doctor', site.origin, '--allow-private');

    assert.equal(code, 2);
    assert.match(output, /Sistem situs: WordPress/);
    assert.match(output, /Masalah \(csp-connect\): Content-Security-Policy .* memblokir data/);
    assert.match(output, /\.htaccess/);
    assert.ok(output.includes(`    connect-src 'self' ${backend.address};`));
  });

  it('speaks English, and JSON to programs', async () => {
    paste('<kim-directory regency="35.02"></kim-directory>');

    const { code, output } = await kentongan(
      ...['doctor', site.origin, '--allow-private', '--lang', 'en', '--json'],
    );

    const said: unknown = JSON.parse(output);
    assert.equal(code, 2);
    assert.partialDeepStrictEqual(said, {
      url: `${site.origin}/`,
      cms: 'wordpress',
      findings: [
        {
          code: 'script-missing',
          severity: 'error',
          problem: 'This page has a place for a widget, but no script.',
        },
      ],
    });
  });

  it('asks no private address unless told to, and ends with 1', async () => {
    const asked = site.requests.length;

    const { code, errors } = await kentongan('doctor', 'http://127.0.0.1:8080/');

    assert.equal(code, 1);
    assert.match(errors, /jaringan dalam/);
    assert.match(errors, /--allow-private/);
    assert.equal(site.requests.length, asked);
  });

  it('ends with 1 when there is no such page, also for programs', async () => {
    const { code, output } = await kentongan('doctor', 'ftp://situs.example', '--json');

    assert.equal(code, 1);
    assert.partialDeepStrictEqual(JSON.parse(output), { error: { code: 'url-refused' } });
  });

  it('explains an address or a language that is missing or unknown', async () => {
    assert.match((await kentongan('doctor')).errors, /ADDRESS is missing/);
    assert.match((await kentongan('doctor', 'a.example', '--lang', 'jv')).errors, /--lang/);
  });

  it('prints what a page says without what could steer a terminal', async () => {
    paste(`${snippet}<div data-kim-widget="\u001b[31mx" data-regency="35.02"></div>`);

    const { output } = await kentongan('doctor', site.origin, '--allow-private');

    assert.match(output, /widget-unknown/);
    assert.equal(output.includes('\u001b'), false);
  });
});
