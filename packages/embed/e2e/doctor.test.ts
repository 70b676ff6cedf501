import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import axe from 'axe-core';
import type { Page } from 'playwright-core';

import type { FindingCode } from '@kentongan/contract/doctor';

import {
  doctorSite,
  healthyPages,
  sickPages,
  type DoctorPage,
  type PageOnlyCode,
} from '../../server/src/testing/doctor-pages.ts';
import { runCli } from '../../server/src/cli/run-cli.ts';
import { examinePage } from '../../server/src/doctor/examine-page.ts';
import {
  createDoctorWeb,
  doctorBackend,
  doctorPageUrl,
} from '../../server/src/testing/doctor-web.ts';
import { optimisers } from './support/optimisers.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const directory = '<kim-directory regency="35.02"></kim-directory>';
const panelHost = '[data-kim-doctor-panel]';

/** A page on which the loader runs, and what happens in the browser before it is opened. */
interface LivePage extends DoctorPage {
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Findings that need a browser, each with a page that has them. */
const livePages: Readonly<Record<PageOnlyCode, LivePage>> = {
  'ad-blocker': {
    body: directory,
    prepare: (page) => page.route('**/embed/v1/directory-*.js*', (route) => route.abort()),
  },
  'chunk-changed': {
    body: directory,
    prepare: (page) =>
      page.route('**/embed/v1/directory-*.js*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `/* minified */${await response.text()}` });
      }),
  },
  offline: {
    body: directory,
    prepare: (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false })),
  },
  'tag-taken': {
    head: `<script>customElements.define('kim-directory', class extends HTMLElement {})</script>`,
    body: directory,
  },
};

/** Findings from afar that the same page shows from within, where the loader runs at all. */
const sharedCodes = [
  'script-twice',
  'placement-missing',
  'tags-stripped',
  'code-as-text',
  'widget-unknown',
  'regency-missing',
  'regency-malformed',
  'regency-unknown',
  'district-elsewhere',
  'two-versions',
  'snapshot-elsewhere',
  'snapshot-not-found',
  'snapshot-malformed',
  'snapshot-incomplete',
  'snapshot-other-regency',
  'snapshot-stale',
  'backend-unreachable',
  'csp-style',
  'csp-frame',
  'csp-connect',
  'csp-image',
  'csp-trusted-types',
] as const satisfies readonly FindingCode[];

/** What is left of optimisers for the doctor to find, from within and from afar; the rest does no harm. */
const optimised: Readonly<Record<string, readonly [FindingCode[], FindingCode[]]>> = {
  // By the time that the doctor comes, the script has been put back.
  'WP Rocket': [[], ['script-delayed']],
  LiteSpeed: [['script-delayed'], ['script-delayed']],
  Cloudflare: [[], ['script-delayed']],
};

describe('the doctor in the page', () => {
  const stage = useStage();

  /** Opens a page with `?kim-doctor` and waits until the panel has its answer. */
  const consult = async (page: LivePage, width = 1280, lang = 'id'): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width });
    const { page: tab } = stage.watched;
    await page.prepare?.(tab);
    const { head, body = '', headers, web = {} } = page;
    const policy = headers?.['content-security-policy'];
    const loader = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
    const hasLoader = /[/.]kim\.js["?]/.test(`${head ?? ''}${body}`);
    const url = stage.host.publish({
      body: hasLoader ? body : loader + body,
      lang,
      ...(head && { head }),
      ...(policy !== undefined && { policy }),
    });
    const { origin } = new URL(url);
    for (const [address, answer] of Object.entries(web)) {
      const whole = address.startsWith('/')
        ? stage.backend.address + address
        : address.replace(doctorSite, origin);
      await tab.route(whole, async (route) => {
        if (answer === null) await route.abort();
        else await route.fulfill({ contentType: 'application/json', ...answer });
      });
    }
    await tab.goto(`${url}?kim-doctor`);
    await untilDone(tab);
    return tab;
  };
  const untilDone = (tab: Page) =>
    tab.locator(`${panelHost} .summary`).filter({ hasText: /\.$/ }).waitFor();
  const codesOf = (page: Page) =>
    page
      .locator(`${panelHost} li`)
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-code') ?? ''));

  for (const [code, page] of Object.entries(livePages)) {
    it(`finds ${code} on its page, and nothing else`, async () => {
      const tab = await consult(page);

      assert.deepEqual([...new Set(await codesOf(tab))], [code]);
    });
  }

  for (const code of sharedCodes) {
    it(`finds ${code} from within as from afar, and nothing else`, async () => {
      const tab = await consult(sickPages[code](stage.backend.address));

      assert.deepEqual([...new Set(await codesOf(tab))], [code]);
    });
  }

  for (const name of [
    'one line and a tag',
    'the script that brings the first rows',
    'the documented policy',
    'a form that may send',
  ]) {
    it(`finds nothing on a healthy page: ${name}`, async () => {
      const page = healthyPages[name]?.(stage.backend.address);
      assert.ok(page);

      const tab = await consult(page);

      assert.deepEqual(await codesOf(tab), []);
      assert.match(await tab.locator(`${panelHost} .summary`).innerText(), /Tidak ada masalah/);
    });
  }

  it('finds a clock that is off, by the clock of the page', async () => {
    const tab = await consult({
      body: directory,
      prepare: (page) => page.clock.setSystemTime(new Date(Date.now() + 20 * 60_000)),
    });

    assert.deepEqual(await codesOf(tab), ['clock-off']);
    assert.match(await tab.locator(`${panelHost} li`).innerText(), /lebih cepat 20 menit/);
  });

  it('reads a policy that stops it from asking for its own page', async () => {
    const { address } = stage.backend;

    const tab = await consult({
      body: directory,
      headers: { 'content-security-policy': `default-src 'none'; script-src ${address}` },
    });

    assert.deepEqual(await codesOf(tab), ['csp-connect']);
    const line = await tab.locator(`${panelHost} li pre`).last().innerText();
    assert.equal(line, `connect-src ${address};`);
  });

  it('finds a form that the office has not let in, and is content once its line was run', async () => {
    const run = async (line: string): Promise<void> => {
      const code = await runCli(line.split(' ').slice(1), {
        environment: { DATA_DIR: stage.backend.dataDir },
        print: () => undefined,
        printError: () => undefined,
        showProgress: () => undefined,
        now: () => Date.now(),
      });
      assert.equal(code, 0, line);
    };
    await run('kentongan regency set 35.02 --origin https://lain.example');
    const tab = await consult({ body: '<kim-contact-form regency="35.02"></kim-contact-form>' });
    assert.deepEqual(await codesOf(tab), ['origin-not-allowed']);

    await run(await tab.locator(`${panelHost} li pre`).last().innerText());
    await tab.getByRole('button', { name: 'Periksa lagi' }).click();

    await tab.locator(`${panelHost} .summary`).filter({ hasText: 'Tidak ada masalah' }).waitFor();
    await run('kentongan regency set 35.02 --no-origin');
  });

  it('writes nothing on the console of a page in order, also when it asks about a form', async () => {
    await consult({
      body: `${directory}<kim-contact-form regency="35.02"></kim-contact-form>`,
    });

    assert.deepEqual(stage.watched.complaints, []);
    assert.deepEqual(stage.watched.failures, []);
  });

  it('says where to make the change in the system that the reader chooses', async () => {
    const tab = await consult({
      head: '<meta name="generator" content="Joomla! - Open Source Content Management">',
      body: directory.replace('35.02', '3502'),
    });
    const system = tab.getByLabel('Sistem situs');
    const where = tab.locator(`${panelHost} li dd`).first();
    assert.equal(await system.inputValue(), 'joomla');
    assert.match(await where.innerText(), /penyunting "None"/);

    await system.selectOption('OpenSID');

    assert.match(await where.innerText(), /widget dinamis/);
    await tab.getByRole('button', { name: 'Periksa lagi' }).click();
    await untilDone(tab);
    assert.equal(await system.inputValue(), 'opensid');
  });

  it('opens as well for data-kim-doctor on the script', async () => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;

    await page.goto(
      stage.host.publish({
        body: `<script async data-kim-doctor src="${stage.backend.address}/embed/v1/kim.js"></script>${directory}`,
      }),
    );

    await page.locator(panelHost).waitFor();
  });

  for (const { name, rewrite, waitsForInteraction } of optimisers) {
    it(`comes and judges rightly after ${name}`, async () => {
      const key = Object.keys(optimised).find((start) => name.startsWith(start)) ?? '';
      const [within, afar] = optimised[key] ?? [[], []];
      const src = `${stage.backend.address}/embed/v1/kim.js`;
      const code = await (await fetch(src)).text();
      const write = (address: string) => rewrite({ src: address, code, content: directory });
      const examined = await examinePage(doctorPageUrl, {
        fetch: createDoctorWeb({ body: write(`${doctorBackend}/embed/v1/kim.js`) }),
        now: Date.now,
      });
      stage.watched = await openPage(stage.browser);
      const { page } = stage.watched;

      // The attribute goes where the optimiser takes the tag; the address works with all of them.
      const isByAttribute = key === 'Cloudflare' || key === 'WP Rocket';
      const body = write(src).replace('<script', isByAttribute ? '<script data-kim-doctor' : '$&');
      await page.goto(stage.host.publish({ body }) + (isByAttribute ? '' : '?kim-doctor'));
      if (waitsForInteraction) {
        await page.waitForLoadState('networkidle');
        await page.mouse.move(50, 50);
      }
      await untilDone(page);

      assert.deepEqual(await codesOf(page), within);
      assert.deepEqual(
        examined.findings.map(({ code: found }) => found),
        afar,
      );
      assert.deepEqual(stage.watched.complaints, []);
    });
  }

  it('is not there, and not asked for, on any other visit', async () => {
    stage.watched = await openPage(stage.browser);
    const { page, requests } = stage.watched;
    await page.goto(
      stage.host.publish({
        body: `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>${directory}`,
      }),
    );
    await page.locator('kim-directory [part=item]').first().waitFor();
    await page.waitForLoadState('networkidle');

    assert.equal(await page.locator(panelHost).count(), 0);
    assert.deepEqual(
      requests.filter((url) => url.includes('doctor')),
      [],
    );
  });

  it('works by keyboard: takes the focus, copies a line, closes with Escape and gives it back', async () => {
    const tab = await consult({
      body: `<button id="before" autofocus>x</button>${directory.replace('35.02', '3502')}`,
    });
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const focused = () =>
      tab.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent ?? '';
      });
    assert.equal(await focused(), 'Pemeriksaan widget KIM');

    const reached: string[] = [];
    for (let steps = 0; steps < 6 && reached.at(-1) !== 'Salin baris'; steps += 1) {
      await tab.keyboard.press('Tab');
      reached.push(await focused());
    }
    await tab.keyboard.press('Enter');
    await tab.locator(`${panelHost} .status`).filter({ hasText: 'Tersalin.' }).waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), 'regency="35.02"');

    await tab.keyboard.press('Escape');
    assert.equal(await tab.locator(panelHost).count(), 0);
    assert.equal(await focused(), 'x');
  });

  it('looks again when asked, and sees what has changed', async () => {
    const tab = await consult({ body: directory.replace('35.02', '3502') });
    await tab.evaluate(() =>
      document.querySelector('kim-directory')?.setAttribute('regency', '35.02'),
    );

    await tab.getByRole('button', { name: 'Periksa lagi' }).click();

    await tab.locator(`${panelHost} .summary`).filter({ hasText: 'Tidak ada masalah' }).waitFor();
  });

  it('speaks the language of the page', async () => {
    const tab = await consult({ body: directory.replace('35.02', '3502') }, 1280, 'en');

    await tab.getByRole('heading', { name: 'Check of the KIM widgets' }).waitFor();
  });

  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has no accessibility violation and fits at ${width} px, ${scheme}`, async () => {
        const page: LivePage = {
          ...sickPages['csp-connect'](stage.backend.address),
          prepare: (tab) => tab.emulateMedia({ colorScheme: scheme }),
        };

        const tab = await consult(page, width);

        // By the protocol, because the policy of the page keeps scripts of others out.
        const results = await runAxe(tab);
        assert.deepEqual(results, []);
        const box = await tab.locator(`${panelHost} section`).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
      });
    }
  }
});

/** Rules that the panel breaks. */
async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    // The line above has put it there.
    const { axe: runner } = window as unknown as {
      axe: {
        run(
          context: object,
        ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
      };
    };
    const { violations } = await runner.run({ include: [[selector]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, panelHost);
}
