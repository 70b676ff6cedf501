import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { findWordpress } from '../../tooling/src/find-wordpress.ts';
import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { repositoryRoot } from '../../tooling/src/repository-root.ts';
import { packPlugin, pluginArchive } from '../../tooling/src/wordpress-plugin/pack-plugin.ts';
import { needsPackages } from './support/needs-packages.ts';
import { exampleAddress, readCodeBlocks, takeCode } from './support/recipes/read-code-blocks.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';
import {
  roles,
  startWordpress,
  type Role,
  type Wordpress,
} from './support/wordpress/start-wordpress.ts';
import { installPlugin, logIn, publishPost } from './support/wordpress/visit-site.ts';

const parts = findWordpress();
const missing = needsPackages(parts);

const row = 'kim-directory [part=item]';

describe('the plugin in a real WordPress', { skip: missing }, () => {
  let backend: Backend;
  let wordpress: Wordpress;
  let browser: Browser;
  let watched: WatchedPage | undefined;
  const writers = new Map<Role, BrowserContext>();

  const contextOf = (role: Role): BrowserContext => {
    const context = writers.get(role);
    assert.ok(context);
    return context;
  };
  const setSettings = (settings: Readonly<Record<string, string>>): string =>
    wordpress.run(
      `update_option('kentongan_settings', json_decode('${JSON.stringify(settings)}', true));`,
    );
  const visit = async (link: string): Promise<WatchedPage> => {
    watched = await openPage(browser);
    await watched.page.goto(link);
    return watched;
  };
  /** Opens a page of the administration in a tab of whoever is logged in. */
  const administer = async (role: Role, path: string): Promise<Page> => {
    const page = await contextOf(role).newPage();
    await page.goto(`${wordpress.address}/wp-admin/${path}`);
    return page;
  };

  before(async () => {
    assert.ok(parts, 'the packages are missing, although they could have been installed');
    packPlugin();
    [backend, wordpress, browser] = await Promise.all([
      startBackend(),
      startWordpress(parts),
      launchBrowser(),
    ]);
    for (const role of roles) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await logIn(wordpress, context, role);
      writers.set(role, context);
    }
    const page = await contextOf('administrator').newPage();
    await installPlugin(wordpress, page, join(repositoryRoot, pluginArchive));
    await page.close();
    setSettings({ backend: backend.address, regency: '35.02' });
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
    await backend?.close();
  });
  afterEach(async () => {
    await watched?.close();
    watched = undefined;
  });

  const ways = {
    'the block': '<!-- wp:kentongan/widget {"widget":"directory"} /-->',
    'the shortcode': '<!-- wp:shortcode -->[kim widget="directory"]<!-- /wp:shortcode -->',
    'a pasted div':
      '<!-- wp:html --><div data-kim-widget="directory" data-regency="35.02"><a href="https://kim.example.id/">Direktori KIM</a></div><!-- /wp:html -->',
  };
  for (const role of roles) {
    for (const [way, content] of Object.entries(ways)) {
      it(`shows the directory in a post of an ${role} with ${way}`, async () => {
        const post = await publishPost(wordpress, contextOf(role), content);

        const { page, complaints, failures } = await visit(post.link);
        await page.locator(row).first().waitFor();

        assert.equal(await page.locator('script[src*="/embed/v1/kim.js"]').count(), 1);
        assert.deepEqual(complaints, []);
        assert.deepEqual(
          failures.filter((url) => url.includes('/embed/') || url.includes('/v1/')),
          [],
        );
      });
    }
  }

  it('keeps what an author pastes without a regency, and adds that of the website', async () => {
    const post = await publishPost(
      wordpress,
      contextOf('author'),
      '<div data-kim-widget="coverage"></div>\n\n<script>alert(1)</script>\n\nTeks biasa.',
    );

    const { page } = await visit(post.link);
    await page.locator('kim-coverage').getByText('districts have a KIM').first().waitFor();

    assert.doesNotMatch(post.stored, /<script/);
    assert.equal(
      await page.locator('[data-kim-widget=coverage]').getAttribute('data-regency'),
      '35.02',
    );
  });

  it('loads nothing on pages without a widget', async () => {
    const post = await publishPost(wordpress, contextOf('author'), 'Berita tanpa widget.');

    const { page } = await visit(post.link);

    assert.doesNotMatch(await page.content(), /kentongan|kim\.js/);
  });

  it('loads the script once for four widgets, apart from the page and out of reach of optimisers', async () => {
    const post = await publishPost(
      wordpress,
      contextOf('author'),
      `[kim]\n\n[kim widget=”activity-feed” layout="list" limit=3]\n\n[kim widget="coverage"]\n\n${ways['the block'].replace('directory', 'contact-form')}`,
    );
    const source = await (await fetch(post.link)).text();

    const { page, complaints } = await visit(post.link);
    await page.locator(row).first().waitFor();
    await page.locator('kim-contact-form').getByRole('button').first().waitFor();
    await page.locator('kim-activity-feed [part=item]').first().waitFor();

    assert.equal(source.match(/<script[^>]*kim\.js/g)?.length, 1);
    const tag = /<script[^>]*kim\.js[^>]*>/.exec(source)?.[0] ?? '';
    assert.match(tag, new RegExp(` async data-kim-api="${backend.address}"`));
    assert.match(tag, /data-no-optimize="1".* data-cfasync="false".* nowprocket/);
    assert.doesNotMatch(tag, /[?&]ver=/);
    assert.match(
      source,
      /data-kim-widget="activity-feed" data-regency="35.02" data-layout="list" data-limit="3"/,
    );
    assert.deepEqual(complaints, []);
    const excluded = wordpress.run(
      `echo json_encode([apply_filters('rocket_delay_js_exclusions', ['a.js']), apply_filters('autoptimize_filter_js_exclude', 'b.js'), apply_filters('sgo_js_minify_exclude', [])]);`,
    );
    assert.deepEqual(JSON.parse(excluded), [
      ['a.js', '/embed/v1/kim.js'],
      'b.js, /embed/v1/kim.js',
      ['kentongan'],
    ]);
  });

  it('leaves a link where scripts do not run, and in feeds a link alone', async () => {
    const post = await publishPost(wordpress, contextOf('author'), ways['the block']);
    const link = `<a href="${backend.address}/r/35.02/direktori">`;

    const source = await (await fetch(post.link)).text();
    const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();

    assert.match(source, new RegExp(`data-regency="35.02">${link}`));
    assert.ok(feed.includes(`<p>${link}`), feed.slice(0, 2_000));
    assert.doesNotMatch(
      feed,
      /<div data-kim-widget="directory" data-regency="35.02"><a href="http:\/\/127/,
    );
  });

  it('moves nothing on the page while the directory arrives', async () => {
    const post = await publishPost(wordpress, contextOf('author'), ways['the block']);

    const { page, layoutShift } = await visit(post.link);
    await page.locator(row).first().waitFor();
    await page.waitForLoadState('networkidle');

    // A name of two lines that the directory guessed as one moves by less than a thousandth.
    assert.equal((await layoutShift()).toFixed(2), '0.00');
  });

  it('writes only options that it knows, and says so to those who write and to nobody else', async () => {
    const content =
      '[kim widget="directory" layout="cards" district="1&quot; onx=&quot;1" api="https://evil.example" nonsense]\n\n[kim widget="weather"]';
    const post = await publishPost(wordpress, contextOf('author'), content);

    const visitors = await (await fetch(post.link)).text();
    const writers = await (await contextOf('author').request.get(post.link)).text();

    assert.match(visitors, /data-kim-widget="directory" data-regency="35.02" data-layout="cards">/);
    assert.doesNotMatch(visitors, /evil|onx|kentongan-problem|weather/);
    assert.match(writers, /kentongan-problem.*api=&quot;https:\/\/evil\.example/);
    assert.match(writers, /There is no widget &quot;weather&quot;/);
  });

  it('turns the pasted address of a page of the backend into a frame, with and without the provider', async () => {
    const address = `${backend.address}/r/35.02/direktori`;
    const trusted = await publishPost(
      wordpress,
      contextOf('author'),
      `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
    );
    // The provider has another name, so WordPress looks for the endpoint in the page.
    const foreign = address.replace('127.0.0.1', 'localhost');
    const discovered = await publishPost(wordpress, contextOf('author'), `\n\n${foreign}\n\n`);

    const { page } = await visit(trusted.link);
    const inside = page.frameLocator('iframe[src*="/embed/frame/directory"]');
    await inside.locator('kim-directory [part=item]').first().waitFor();
    const source = await (await fetch(discovered.link)).text();

    assert.equal(await page.locator('iframe[sandbox]').count(), 0);
    assert.match(
      source,
      /<iframe class="wp-embedded-content" sandbox="allow-scripts"[^>]*\/embed\/frame\/directory/,
    );
  });

  describe('its settings', () => {
    afterEach(() => setSettings({ backend: backend.address, regency: '35.02' }));

    const save = async (settings: Readonly<Record<string, string>>): Promise<Page> => {
      const page = await administer('administrator', 'options-general.php?page=kentongan');
      for (const [name, value] of Object.entries(settings)) {
        await page.locator(`#kentongan-${name}`).fill(value);
      }
      await page.locator('#submit').click();
      await page.locator('.notice').first().waitFor();
      return page;
    };
    const stored = (): unknown =>
      JSON.parse(wordpress.run(`echo json_encode(get_option('kentongan_settings'));`));

    it('are taken from the pasted line of the script, and the connection is told at once', async () => {
      setSettings({});

      const page = await save({
        backend: ` <script async src="${backend.address}/embed/v1/kim.js"></script> `,
        regency: '3502',
      });

      assert.equal(
        await page.locator('#kentongan-connection').innerText(),
        'Connected: Kabupaten Ponorogo (35.02).',
      );
      assert.deepEqual(stored(), { backend: backend.address, regency: '35.02' });
      await page.close();
    });

    it('refuse what is no address and no code, and keep what was there', async () => {
      const page = await save({ backend: 'javascript:alert(1)', regency: '35.02.17' });

      const complaints = await page.locator('.notice-error').allInnerTexts();
      assert.match(complaints.join(), /"javascript:alert\(1\)" is no address of a backend/);
      assert.match(complaints.join(), /"35\.02\.17" is no code of a regency/);
      assert.deepEqual(stored(), { backend: backend.address, regency: '35.02' });
      await page.close();
    });

    it('say which part of the connection fails', async () => {
      const tell = async (settings: Readonly<Record<string, string>>): Promise<string> => {
        const page = await save(settings);
        const text = await page.locator('#kentongan-connection').innerText();
        await page.close();
        return text;
      };

      assert.match(await tell({ regency: '11.01' }), /it has no regency 11\.01/);
      assert.match(
        await tell({ backend: wordpress.address }),
        /something else .*\(status (404|200)\)/,
      );
      assert.match(await tell({ backend: 'http://127.0.0.1:1' }), /^The backend does not answer: /);
    });

    it('are for administrators alone, and only with the form of the page', async () => {
      const page = await administer('editor', 'options-general.php?page=kentongan');
      const forged = await contextOf('administrator').request.post(
        `${wordpress.address}/wp-admin/options.php`,
        {
          form: {
            option_page: 'kentongan',
            action: 'update',
            'kentongan_settings[regency]': '11.01',
          },
        },
      );

      assert.match(await page.locator('body').innerText(), /not allowed/);
      assert.equal(forged.status(), 403);
      assert.deepEqual(stored(), { backend: backend.address, regency: '35.02' });
      await page.close();
    });

    it('are asked for, of writers only, while they are empty', async () => {
      setSettings({});
      const post = await publishPost(wordpress, contextOf('author'), '[kim]');

      const visitors = await (await fetch(post.link)).text();
      const writers = await (await contextOf('author').request.get(post.link)).text();

      assert.doesNotMatch(visitors, /kim\.js|kentongan-problem|data-kim-widget/);
      assert.match(writers, /Kentongan is not set up yet/);
    });

    it('speak Indonesian on an Indonesian website', async () => {
      wordpress.run(`update_option('test_locale', 'id_ID');`);

      const page = await administer('administrator', 'options-general.php?page=kentongan');
      const text = await page.locator('.wrap').innerText();
      const plugins = await administer('administrator', 'plugins.php');
      const listed = await plugins.locator('tr[data-slug=kentongan]').innerText();
      wordpress.run(`delete_option('test_locale');`);

      assert.match(text, /Alamat layanan[\s\S]*Kode kabupaten\/kota[\s\S]*Periksa sambungan/);
      assert.match(listed, /Pengaturan[\s\S]*Menampilkan direktori, kegiatan, cakupan/);
      await page.close();
      await plugins.close();
    });
  });

  it('inserts the block in the editor of an author, previews it, and follows its controls', async () => {
    // The editor greets whoever comes for the first time, over all else.
    wordpress.run(`
      update_user_meta(get_user_by('login', 'author')->ID, 'wp_persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false],
        '_modified' => '2026-01-01T00:00:00.000Z',
      ]);`);
    const page = await administer('author', 'post-new.php');
    await page.getByRole('textbox', { name: 'Add title' }).fill('KIM kami');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox').first().fill('KIM');
    for (const name of ['KIM activities', 'KIM coverage', 'KIM contact form']) {
      assert.equal(await page.getByRole('option', { name }).count(), 1, name);
    }
    await page.getByRole('option', { name: 'KIM directory' }).click();
    const preview = page.frameLocator('iframe.kentongan-preview');
    await preview.locator(row).first().waitFor();

    const inspector = page.getByRole('region', { name: 'Editor settings' });
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    for (const [widget, part] of Object.entries({
      'activity-feed': '[part=item]',
      coverage: 'h3, h4, p',
      'contact-form': 'button',
      directory: '[part=item]',
    })) {
      await inspector.getByLabel('Shows').selectOption(widget);
      await preview.locator(`kim-${widget}`).locator(part).first().waitFor();
    }
    await inspector.getByLabel('Only this district (code)').fill('35.02.1');
    await inspector.getByText('Write it like 35.02.17').waitFor();
    await inspector.getByLabel('Only this district (code)').fill('35.02.17');
    await inspector.getByLabel('Without search box and filters').check();
    await preview
      .locator('kim-directory[district="35.02.17"][no-search] [part=item]')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const link = await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('link', { name: 'View Post' })
      .getAttribute('href');
    await page.close();

    const { page: shown } = await visit(String(link));
    await shown
      .locator(`kim-directory[district="35.02.17"][no-search] [part=item]`)
      .first()
      .waitFor();
    assert.equal(await shown.locator('kim-directory').getByRole('searchbox').count(), 0);
  });

  it('shows what each piece of the guide promises', async () => {
    const codes = readCodeBlocks('resep/wordpress.md').filter(({ name }) => name === 'kode-pendek');
    const content = codes.map(({ code }) => code).join('\n');
    const post = await publishPost(wordpress, contextOf('author'), content);
    const link = takeCode('resep/wordpress.md', 'alamat').replace(exampleAddress, backend.address);
    const embedded = await publishPost(wordpress, contextOf('author'), `\n${link}\n`);

    const { page } = await visit(post.link);
    for (const { code } of codes) {
      const widget = /widget="([a-z-]+)"/.exec(code)?.[1] ?? '';
      await page
        .locator(`kim-${widget}`)
        .getByRole('link')
        .or(page.locator(`kim-${widget}`).getByRole('button'))
        .first()
        .waitFor();
    }
    const source = await (await fetch(embedded.link)).text();

    assert.equal(codes.length, 4);
    assert.doesNotMatch(await page.content(), /\[kim /);
    assert.match(source, /<iframe[^>]*\/embed\/frame\/directory\?regency=35\.02/);
  });

  it('is not needed where a theme loads the script, or who writes may', async () => {
    const take = (name: string): string =>
      takeCode('resep/wordpress.md', name).replaceAll(exampleAddress, backend.address);
    wordpress.run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins('kentongan/kentongan.php');
      file_put_contents(WPMU_PLUGIN_DIR . '/theme.php', base64_decode('${Buffer.from(take('functions.php')).toString('base64')}'));`);
    try {
      const plain = await publishPost(
        wordpress,
        contextOf('author'),
        `<!-- wp:html -->${take('isi')}<!-- /wp:html -->`,
      );
      const { page } = await visit(plain.link);
      await page.locator(row).first().waitFor();
      const tag = /<script[^>]*kim\.js[^>]*>/.exec(await page.content())?.[0] ?? '';
      assert.match(tag, / async.* data-cfasync="false" data-no-optimize="1" nowprocket/);
      await watched?.close();

      wordpress.run(`unlink(WPMU_PLUGIN_DIR . '/theme.php');`);
      const own = await publishPost(
        wordpress,
        contextOf('editor'),
        `<!-- wp:html -->${take('dengan-skrip')}<!-- /wp:html -->`,
      );
      const { page: other } = await visit(own.link);
      await other.locator(row).first().waitFor();
    } finally {
      wordpress.run(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        @unlink(WPMU_PLUGIN_DIR . '/theme.php');
        activate_plugin('kentongan/kentongan.php');`);
    }
  });

  it('gives PHP nothing to complain about', () => {
    const ours = wordpress
      .readLog()
      .split('\n')
      .filter((line) => /plugins\/kentongan|Kentongan\\/.test(line));

    assert.deepEqual(ours, []);
  });

  it('takes its settings along when it is deleted', () => {
    const left = wordpress.run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins('kentongan/kentongan.php');
      uninstall_plugin('kentongan/kentongan.php');
      echo json_encode([get_option('kentongan_settings'), shortcode_exists('kim')]);`);

    assert.deepEqual((JSON.parse(left) as unknown[])[0], false);
  });
});
