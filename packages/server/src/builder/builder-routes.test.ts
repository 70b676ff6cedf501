import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { findInstalledEmbed } from '../embed/find-installed-embed.ts';
import { createDoctorWeb, doctorPageUrl } from '../testing/doctor-web.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import type { BuilderView } from './builder-view.ts';

interface Checked {
  readonly summary: string;
  readonly findings: readonly { readonly code: string; readonly line: string }[];
}

const publicUrl = 'https://kim.example.go.id';

describe('the builder', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;
  const asked: string[] = [];

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02');
    await insertRegency(database.db, '34.04', { name: 'Sleman <b>' });
    const page = {
      body: '<p>Situs</p>',
      headers: { 'content-security-policy': "default-src 'self'" },
    };
    test = createTestApp(database, {
      publicUrl,
      // `npm test` builds it before.
      embedDirectory: findInstalledEmbed(),
      checkFetch: createDoctorWeb(page, asked),
      checkLimit: { burst: 100, perMinute: 100 },
    });
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  const view = (query: string) =>
    test.read<BuilderView>(`/builder/snippet?lang=id&regency=35.02&${query}`);
  const codeOf = async (query: string, name: string) =>
    (await view(query)).steps.find((step) => step.name === name)?.code ?? '';

  it('is what stands at the root, and under an address of its own', async () => {
    for (const path of ['/', '/pasang']) {
      const response = await test.request(path);
      const text = await response.text();

      assert.equal(response.status, 200);
      assert.match(text, /<h1>Pasang KIM di situs Anda<\/h1>/);
      assert.match(text, /kim-directory regency=&quot;34\.04&quot;/);
    }
  });

  it('lets nothing run, load or frame but its own', async () => {
    for (const path of ['/', '/builder/preview']) {
      const policy = (await test.request(path)).headers.get('content-security-policy') ?? '';

      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    }
    const frames = await test.request('/');
    assert.match(frames.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  });

  it('writes the tag with what was chosen, and with nothing that is the default', async () => {
    const code = await codeOf(
      'widget=directory&layout=cards&district=35.02.17&language=en&theme=dark&cms=plain',
      'all',
    );

    assert.equal(
      code,
      `<script async src="${publicUrl}/embed/v1/kim.js"></script>
<kim-directory regency="35.02" district="35.02.17" layout="cards" lang="en" theme="dark">
  <a href="${publicUrl}/r/35.02/direktori">Direktori KIM Kabupaten Ponorogo</a>
</kim-directory>`,
    );
    assert.doesNotMatch(await codeOf('widget=directory&layout=list', 'all'), /layout/);
  });

  it('writes a div for systems that remove unknown tags, and XML for Blogger', async () => {
    for (const cms of ['joomla', 'opensid', 'blogger']) {
      const code = await codeOf(`widget=coverage&cms=${cms}`, 'all');
      assert.match(code, /<div data-kim-widget="coverage" data-regency="35\.02">/);
      assert.doesNotMatch(code, /<kim-/);
    }
    assert.match(await codeOf('cms=wordpress', 'place'), /^<div data-kim-widget="directory"/);
    assert.match(await codeOf('cms=blogger', 'all'), /<script async="async" src="/);
  });

  it('offers the layouts and districts of the widget alone', async () => {
    const of = async (query: string) =>
      (await view(query)).layouts.map(({ value }: { value: string }) => value);

    assert.deepEqual(await of('widget=directory'), ['', 'cards', 'table']);
    assert.deepEqual(await of('widget=activity-feed'), ['', 'list', 'compact']);
    assert.deepEqual(await of('widget=contact-form'), []);
    assert.deepEqual((await view('widget=coverage')).districts, []);
  });

  it('offers for a frame what a frame can show, previews that very frame, and says what it cannot', async () => {
    const query = 'cms=frame&widget=activity-feed&layout=list&district=35.02.17&theme=dark';
    const { steps, preview, layouts, districts, warnings } = await view(query);
    const codes = steps.map(({ name, code }) => [name, code]);
    const path = 'embed/frame/activity-feed?regency=35.02&theme=dark';

    assert.deepEqual(
      codes.map(([name]) => name),
      ['frame', 'fit', 'policy'],
    );
    assert.ok(codes[0]?.[1]?.includes(`src="${publicUrl}/${path.replace('&', '&amp;')}"`));
    assert.equal(codes[1]?.[1], `<script async src="${publicUrl}/embed/v1/frame.js"></script>`);
    assert.equal(preview, path);
    assert.equal((await test.request(`/${preview}`)).status, 200);
    assert.deepEqual([layouts, districts], [[], []]);
    assert.match(warnings.join(), /Di dalam bingkai, tata letak, warna, dan sudut selalu bawaan/);
    assert.deepEqual((await view('cms=frame')).warnings, []);
    assert.notDeepEqual((await view('cms=frame')).districts, []);
  });

  it('hands out the plugin to who has WordPress, where there is one', async () => {
    const linkOf = async (of: TestApp, cms: string) => {
      const { steps } = await of.read<BuilderView>(`/builder/snippet?lang=id&cms=${cms}`);
      return steps.map(({ link }) => link?.href).find((href) => href !== undefined);
    };

    const href = await linkOf(test, 'wordpress');
    const file = await test.request(`/${href}`);
    assert.equal(file.status, 200);
    assert.equal(file.headers.get('content-type'), 'application/zip');
    assert.match(file.headers.get('content-disposition') ?? '', /filename="kentongan\.zip"/);
    assert.deepEqual(
      [...new Uint8Array(await file.arrayBuffer()).slice(0, 4)],
      [0x50, 0x4b, 0x03, 0x04],
    );
    assert.match(
      await (await test.request('/?cms=wordpress')).text(),
      new RegExp(`href="${href}"`),
    );
    assert.equal(await linkOf(test, 'joomla'), undefined);

    const without = createTestApp(database, { publicUrl, embedDirectory: directory.path });
    assert.equal(await linkOf(without, 'wordpress'), undefined);
    assert.equal((await without.request(`/${href}`)).status, 404);
  });

  it('takes the default for whatever is not on offer', async () => {
    const code = await codeOf(
      'widget=%3Cscript%3E&layout="><x&district=99.99.99&theme=neon&cms=geocities&accent=red&colour=1&radius=99',
      'all',
    );

    assert.match(code, /<kim-directory regency="35\.02">/);
  });

  it('sets a colour with a text colour that can be read on it, and warns of too little contrast', async () => {
    const dark = await view('colour=1&accent=%23123f8c&radius=4');
    const light = await view('colour=1&accent=%23ffe08a');

    const styles = dark.steps.find(({ name }) => name === 'styles')?.code ?? '';
    assert.match(styles, /--kim-color-accent: #123f8c;\n {2}--kim-color-on-accent: #ffffff;/);
    assert.match(styles, /--kim-radius: 4px;/);
    assert.deepEqual(dark.warnings, []);
    assert.match(light.warnings.join(), /Kontras warna ini dengan latarnya 1\.\d : 1/);
    const preview = await test.request('/builder/preview.css?colour=1&accent=%23123f8c');
    assert.match(await preview.text(), /--kim-color-accent: #123f8c;/);
  });

  it('pins a version with its hash', async () => {
    const pinned = await codeOf('pin=1', 'all');

    assert.match(
      pinned,
      /^<script async src="https:\/\/kim\.example\.go\.id\/embed\/\d+\.\d+\.\d+\/kim\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"><\/script>/,
    );
    const path = /src="https:\/\/kim\.example\.go\.id([^"]+)"/.exec(pinned)?.[1] ?? '';
    assert.equal((await test.request(path)).status, 200);
  });

  it('has the first rows sent along with a page that wants them soon', async () => {
    const [script] = (await codeOf('hints=1', 'all')).split('\n');
    const [data, pinned] = (await codeOf('hints=1&pin=1', 'all')).split('\n');

    assert.equal(
      script,
      `<script async fetchpriority="high" src="${publicUrl}/embed/v1/directory.kim.js?regency=35.02"></script>`,
    );
    const sent = await (await test.request('/embed/v1/directory.kim.js?regency=35.02')).text();
    assert.ok(sent.includes('/v1/regencies/35.02/directory?first=25'));
    // What has a hash cannot have rows in it, so they come beside it.
    assert.equal(
      data,
      `<link rel="preload" as="fetch" crossorigin="anonymous" href="${publicUrl}/v1/regencies/35.02/directory?first=25">`,
    );
    assert.match(
      pinned ?? '',
      /src="[^"]+\/embed\/\d+\.\d+\.\d+\/directory\.kim\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"><\/script>/,
    );
  });

  it('pins the version where a hint names files of a build, and hints at no data that is not asked for', async () => {
    const cards = await codeOf('hints=1&layout=cards', 'all');
    const district = await codeOf('hints=1&district=35.02.01', 'all');
    const coverage = await codeOf('hints=1&widget=coverage', 'all');

    for (const code of [cards, district, coverage]) {
      const hints = code.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
      assert.ok(hints.length >= 2, code);
      for (const hint of hints) {
        const [, path, integrity] =
          /href="https:..[^/]+([^"]+)" integrity="([^"]+)"/.exec(hint) ?? [];
        const file = await test.request(path ?? '');
        const hash = createHash('sha384').update(Buffer.from(await file.arrayBuffer()));
        assert.equal(integrity, `sha384-${hash.digest('base64')}`);
      }
      assert.match(code, /\/embed\/\d+\.\d+\.\d+\/kim\.js" integrity=/);
    }
    assert.match(cards, /as="fetch"/);
    assert.doesNotMatch(district, /as="fetch"/);
    assert.doesNotMatch(coverage, /as="fetch"/);
  });

  it('names every line that a policy needs', async () => {
    assert.equal(
      await codeOf('widget=activity-feed', 'policy'),
      `script-src ${publicUrl};\nconnect-src ${publicUrl};\nimg-src ${publicUrl};`,
    );
    assert.equal(
      await codeOf('cms=frame', 'policy'),
      `frame-src ${publicUrl};\nscript-src ${publicUrl};`,
    );
  });

  it('escapes names, in the page, the preview and the snippet', async () => {
    for (const path of ['/?regency=34.04', '/builder/preview?regency=34.04']) {
      const text = await (await test.request(path)).text();
      assert.match(text, /Sleman &(?:amp;)?lt;b/);
      assert.doesNotMatch(text, /Sleman <b>/);
    }
  });

  it('repeats an address that was typed as text alone', async () => {
    const text = await (await test.request('/?url=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).text();

    assert.doesNotMatch(text, /<script>alert/);
  });

  it('says in a page without scripts what blocks, when it is asked to check one', async () => {
    const text = await (
      await test.request(`/?lang=id&regency=35.02&check=1&url=${encodeURIComponent(doctorPageUrl)}`)
    ).text();

    assert.match(text, /Widget belum terpasang di halaman itu\. Bila dipasang sekarang: 2 masalah/);
    assert.ok(text.includes(`script-src &#39;self&#39; ${publicUrl};`));
  });

  it('says the same to its script', async () => {
    const { summary, findings } = await test.read<Checked>(
      `/builder/check?lang=en&regency=35.02&url=${encodeURIComponent(doctorPageUrl)}`,
    );

    assert.match(summary, /no widget yet/);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['csp-script', 'csp-connect'],
    );
  });

  it('answers for itself without a way through the network', async () => {
    const before = asked.length;

    await test.request(`/builder/check?regency=35.02&url=${encodeURIComponent(doctorPageUrl)}`);

    assert.deepEqual(asked.slice(before), [doctorPageUrl]);
  });

  it('asks nothing while an address has only been typed', async () => {
    const before = asked.length;

    await test.request(`/?url=${encodeURIComponent(doctorPageUrl)}`);

    assert.equal(asked.length, before);
  });

  it('asks nothing for a page of somebody else', async () => {
    const before = asked.length;

    const response = await test.request(
      `/builder/check?regency=35.02&url=${encodeURIComponent(doctorPageUrl)}`,
      { headers: { 'sec-fetch-site': 'cross-site' } },
    );

    assert.equal(response.status, 403);
    assert.equal(asked.length, before);
  });

  it('limits how often one visitor has pages checked', async () => {
    const strict = createTestApp(database, {
      publicUrl,
      checkFetch: createDoctorWeb({}),
      checkLimit: { burst: 2, perMinute: 1 },
    });
    const check = async () =>
      (await strict.request(`/builder/check?url=${encodeURIComponent(doctorPageUrl)}`)).status;

    assert.deepEqual([await check(), await check(), await check()], [200, 200, 429]);
  });

  it('never looks into its own network', async () => {
    const guarded = createTestApp(database, { publicUrl });
    const refused = [
      'http://127.0.0.1/',
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'http://10.0.0.1/',
    ];
    for (const url of refused) {
      const { summary, findings } = await guarded.read<Checked>(
        `/builder/check?lang=id&url=${encodeURIComponent(url)}`,
      );

      assert.match(summary, /jaringan dalam/, url);
      assert.deepEqual(findings, []);
    }
  });

  it('says what to do while there is no regency', async () => {
    const own = await createTemporaryDirectory();
    const empty = await openDatabase({ dataDir: own.path });
    const text = await (await createTestApp(empty).request('/')).text();
    await empty.close();
    await own.remove();

    assert.match(text, /Belum ada kabupaten\/kota/);
    assert.match(text, /kentongan regency add 35\.02/);
  });

  it('speaks English to who asks for it', async () => {
    const response = await test.request('/', { headers: { 'accept-language': 'en-GB,en' } });

    assert.match(await response.text(), /<html lang="en"/);
  });
});

describe('what stands at the root', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  const demo = new URL('../../../../examples/script-tag', import.meta.url).pathname;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  it('is the operator’s own page where there is one; the builder keeps its address', async () => {
    const test = createTestApp(database, { siteDirectory: demo });

    assert.match(await (await test.request('/')).text(), /Kabupaten Ponorogo \(contoh\)/);
    assert.match(await (await test.request('/pasang')).text(), /Pasang KIM/);
  });

  it('leads to the demonstration, with all its files', async () => {
    const test = createTestApp(database, { demoDirectory: demo });

    assert.match(await (await test.request('/')).text(), /href="contoh\/"/);
    assert.equal((await test.request('/contoh')).headers.get('location'), 'contoh/');
    assert.match(await (await test.request('/contoh/')).text(), /Kabupaten Ponorogo \(contoh\)/);
    assert.equal((await test.request('/contoh/assets/tema.css')).status, 200);
    assert.equal((await test.request('/contoh/%2e%2e/package.json')).status, 404);
  });
});
