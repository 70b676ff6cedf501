import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';

import { createTemporaryDirectory } from '../../server/src/testing/temporary-directory.ts';
import { findBlade } from '../../tooling/src/find-blade.ts';
import { repositoryRoot } from '../../tooling/src/repository-root.ts';
import { needsPackages } from './support/needs-packages.ts';
import {
  filterAsJoomla,
  filterAsXssClean,
  keepAsOpenSid,
  policyOfOpenDk,
} from './support/recipes/cms-filters.ts';
import { exampleAddress, readCodeBlocks, takeCode } from './support/recipes/read-code-blocks.ts';
import { useRecipeStage } from './support/recipes/use-recipe-stage.ts';

const row = 'kim-directory [part=item]';
const post = 'kim-activity-feed [part=item]';

/** Every piece of code of every recipe; those of frameworks are run by `framework-recipes.test.ts`. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'recipes/laravel.md': [
    'config/services.php',
    'resources/views/components/kim.blade.php',
    'resources/views/layouts/app.blade.php',
    'resources/views/kim.blade.php',
  ],
  'recipes/react.md': ['sh', 'src/app.tsx', 'src/main.tsx'],
  'recipes/svelte.md': ['sh', 'vite.config.js', 'src/App.svelte', 'src/main.ts'],
  'recipes/vue.md': ['sh', 'vite.config.js', 'src/App.vue', 'src/main.ts'],
  'resep/README.md': [],
  'resep/blogger.md': ['gadget', 'head', 'body', 'posting'],
  'resep/html.md': ['halaman', 'isi', 'bingkai'],
  'resep/joomla.md': ['modul', 'artikel'],
  'resep/opendk.md': ['kebijakan', 'artikel', 'nginx', 'artikel-sendiri'],
  'resep/opensid.md': ['desa/widgets/kim.php', 'widget', 'artikel'],
  // Run by `wordpress.test.ts`, in a real one.
  'resep/wordpress.md': [
    ...Array.from({ length: 4 }, () => 'kode-pendek'),
    'functions.php',
    'isi',
    'dengan-skrip',
    'alamat',
  ],
};

describe('the recipes', () => {
  const stage = useRecipeStage();

  const take = (guide: string, name: string): string =>
    takeCode(guide, name).replaceAll(exampleAddress, stage.backend.address);
  const toPage = (body: string, head = ''): string =>
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Situs</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  const visit = async (html: string, policy?: string): Promise<Page> =>
    (await stage.visit(stage.site.publish({ html, policy }))).page;
  const assertQuiet = (): void => assert.deepEqual(stage.watched?.complaints, []);

  it('name every piece of their code, and each has a test', () => {
    const guides = globSync('docs/guides/{resep,recipes}/*.md', { cwd: repositoryRoot });
    const found = Object.fromEntries(
      guides
        .map((path) => path.replace('docs/guides/', ''))
        .sort()
        .map((guide) => [
          guide,
          readCodeBlocks(guide).map(({ language, name }) => name || language),
        ]),
    );

    assert.deepEqual(found, pieces);
  });

  it('work on a page of plain HTML, as a div, and in a frame', async () => {
    const page = await visit(
      take('resep/html.md', 'halaman').replace('<head>', '<head><link rel="icon" href="data:,">'),
    );
    await page.locator(row).first().waitFor();
    await page.locator('kim-coverage').getByText('kecamatan').first().waitFor();
    assertQuiet();
    // A name of two lines that the directory guessed as one moves by less than a thousandth.
    assert.equal((await stage.watched?.layoutShift())?.toFixed(2), '0.00');

    const script = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
    const other = await visit(
      toPage(script + take('resep/html.md', 'isi') + take('resep/html.md', 'bingkai')),
    );
    await other.locator(row).first().waitFor();
    await other.frameLocator('iframe').locator(row).first().waitFor();
    assertQuiet();
  });

  it('work in Joomla: what its filter leaves of an article, and the script of a module', async () => {
    const article = `${take('resep/joomla.md', 'artikel')}<script src="https://evil.example/x.js"></script>`;

    const page = await visit(toPage(filterAsJoomla(article) + take('resep/joomla.md', 'modul')));
    await page.locator(row).first().waitFor();

    assert.equal(await page.locator('script[src*=evil]').count(), 0);
    assertQuiet();
  });

  it('work in OpenSID as a widget from the administration, and leave the link after a second save', async () => {
    const widget = take('resep/opensid.md', 'widget');

    const page = await visit(
      toPage(keepAsOpenSid(widget) + keepAsOpenSid(take('resep/opensid.md', 'artikel'))),
    );
    await page.locator(row).first().waitFor();
    await page.locator(post).first().waitFor();
    assertQuiet();

    const again = await visit(toPage(keepAsOpenSid(filterAsXssClean(widget))));
    assert.match(await again.locator('body').innerText(), /Direktori KIM[\s\S]*\[removed\]/);
    assert.equal(await again.getByRole('link', { name: 'Direktori KIM' }).isVisible(), true);
    assert.equal(await again.locator('kim-directory').count(), 0);
  });

  it('work under the policy of OpenDK with the lines of the guide, or from below its own address', async () => {
    const article = take('resep/opendk.md', 'artikel');
    const additions = Object.fromEntries(
      take('resep/opendk.md', 'kebijakan')
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );

    const blocked = await visit(toPage(article), policyOfOpenDk());
    await blocked.waitForFunction(() => document.readyState === 'complete');
    assert.match(stage.watched?.complaints.join() ?? '', /script-src/);
    assert.equal(await blocked.getByRole('link', { name: 'Direktori KIM' }).isVisible(), true);

    const allowed = await visit(toPage(article), policyOfOpenDk(additions));
    await allowed.locator(row).first().waitFor();
    assertQuiet();

    const own = await visit(toPage(take('resep/opendk.md', 'artikel-sendiri')), policyOfOpenDk());
    await own.locator(row).first().waitFor();
    assertQuiet();
  });

  it('work in Blogger: a theme of strict XML, a gadget, a post', async () => {
    const theme = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE html>
<html lang='id' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b'>
<head><title>Blog</title><b:skin/>${take('resep/blogger.md', 'head')}</head>
<body>${take('resep/blogger.md', 'body')}<b:section id='main'/></body>
</html>`;
    const parsed: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name }) => parsed.push(name));
    parser.write(theme).close();
    assert.deepEqual(parsed, [
      'html',
      'head',
      'title',
      'b:skin',
      'script',
      'body',
      'div',
      'a',
      'b:section',
    ]);

    const shown = theme
      .replace(/^<\?xml.*\?>\n/, '')
      .replace('<b:skin/>', '<link rel="icon" href="data:,"/>')
      .replace(
        "<b:section id='main'/>",
        take('resep/blogger.md', 'posting') + take('resep/blogger.md', 'gadget'),
      );
    const page = await visit(shown);
    await page.locator(row).first().waitFor();
    await page.locator(post).first().waitFor();
    await page.locator('kim-coverage').getByText('kecamatan').first().waitFor();
    assertQuiet();
  });

  describe('for PHP', { skip: needsPackages(findBlade()) }, () => {
    it('work in OpenSID as a file, which nobody runs by its address', async () => {
      const directory = await createTemporaryDirectory();
      const file = join(directory.path, 'kim.php');
      writeFileSync(file, take('resep/opensid.md', 'desa/widgets/kim.php'));
      const php = findBlade() ?? '';
      const run = (code: string): string =>
        execFileSync(php, ['-r', `${code} include '${file}';`], { encoding: 'utf8' });

      const page = await visit(toPage(run("define('BASEPATH', '/');")));
      await page.locator(row).first().waitFor();

      assert.equal(run(''), 'No direct script access allowed');
      assertQuiet();
      await directory.remove();
    });

    it('work in Laravel: its own Blade compiler writes the page, with the script once', async () => {
      const directory = await createTemporaryDirectory();
      for (const { name, code } of readCodeBlocks('recipes/laravel.md')) {
        const path = join(directory.path, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, code);
        // Blade compiles again what is as new as the compiled file, also in the middle of a page.
        utimesSync(path, 1, 1);
      }
      const html = execFileSync(
        findBlade() ?? '',
        [join(import.meta.dirname, 'support/recipes/render-blade.php'), directory.path, 'kim'],
        { encoding: 'utf8', env: { ...process.env, KIM_BACKEND: stage.backend.address } },
      );

      const page = await visit(html.replace('</head>', '<link rel="icon" href="data:,"></head>'));
      await page.locator(row).first().waitFor();
      await page.locator(post).first().waitFor();

      assert.equal(html.match(/kim\.js/g)?.length, 1);
      assertQuiet();
      await directory.remove();
    });
  });
});
