import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { detectCms, explainFinding, findingCodes } from '@kentongan/contract/doctor';

import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { healthyPages, sickPages, type MakePage } from '../testing/doctor-pages.ts';
import { createDoctorWeb, doctorBackend, doctorPageUrl } from '../testing/doctor-web.ts';
import { examinePage, type ExamineOptions } from './examine-page.ts';
import { PageRefusedError } from './page-refused-error.ts';

const examine = (page: MakePage, options: Partial<ExamineOptions> = {}) =>
  examinePage(doctorPageUrl, {
    fetch: createDoctorWeb(page(doctorBackend)),
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    ...options,
  });

describe('the doctor, from afar', () => {
  for (const [code, page] of Object.entries(sickPages)) {
    it(`finds ${code} on its page, and nothing else`, async () => {
      const { findings } = await examine(page);

      assert.deepEqual([...new Set(findings.map((finding) => finding.code))], [code]);
    });
  }

  for (const [name, page] of Object.entries(healthyPages)) {
    it(`finds nothing on a healthy page: ${name}`, async () => {
      const { findings } = await examine(page);

      assert.deepEqual(findings, []);
    });
  }

  it('names a line to change for every finding that has one, with nothing left open', async () => {
    for (const [code, page] of Object.entries(sickPages)) {
      const { findings, cms } = await examine(page);
      for (const language of ['id', 'en'] as const) {
        const [said] = findings.map((finding) => explainFinding(finding, { language, cms }));
        assert.ok(said);
        const { problem, advice, where, line } = said;
        for (const text of [problem, advice, where]) {
          assert.match(text, /[.…?]$/, `${code}: ${text}`);
          assert.doesNotMatch(text, /undefined|null|  |\s[.,](?!\w)/, `${code}: ${text}`);
        }
        const needsNoLine = ['csp-style', 'clock-off'].includes(code);
        assert.equal(line !== '', !needsNoLine, `${code}: ${line}`);
      }
    }
  });

  it('says both directives when a policy blocks scripts and data', async () => {
    const { findings } = await examine((backend) => ({
      body: `<script async src="${backend}/embed/v1/kim.js"></script><kim-coverage regency="35.02"></kim-coverage>`,
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
    }));

    assert.deepEqual(
      findings.map(({ code, details }) => [code, details.line]),
      [
        ['csp-script', `script-src 'self' ${doctorBackend};`],
        ['csp-connect', `connect-src ${doctorBackend};`],
      ],
    );
  });

  it('says which of several policies is in the way', async () => {
    const { findings } = await examine((backend) => ({
      head: `<meta http-equiv="content-security-policy" content="connect-src 'self'">`,
      body: `<script async src="${backend}/embed/v1/kim.js"></script><kim-coverage regency="35.02"></kim-coverage>`,
      headers: { 'content-security-policy': 'default-src *' },
    }));

    assert.deepEqual(
      findings.map(({ code, details }) => [code, details.found]),
      [['csp-connect', "meta 2/2: connect-src 'self'"]],
    );
  });

  it('tells what a strict policy would block before anything is pasted', async () => {
    const plan = { backend: doctorBackend, widget: 'activity-feed', regency: '35.02' };
    const bare: MakePage = () => ({
      body: '<p>Situs</p>',
      headers: { 'content-security-policy': "default-src 'self'" },
    });

    const { isPlanned, findings } = await examine(bare, { plan });

    assert.equal(isPlanned, true);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['csp-script', 'csp-connect', 'csp-image'],
    );
  });

  it('judges what is there and not the plan once something is pasted', async () => {
    const plan = { backend: doctorBackend, widget: 'directory', regency: '35.02' };

    const { isPlanned, findings } = await examine(sickPages['code-as-text'], { plan });

    assert.equal(isPlanned, false);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['code-as-text'],
    );
  });

  it('gives different advice for different systems', async () => {
    const { findings } = await examine(sickPages['csp-connect']);
    const [finding] = findings;
    assert.ok(finding);

    const advice = (['wordpress', 'joomla', 'opendk', 'laravel', 'plain'] as const).map(
      (cms) => explainFinding(finding, { language: 'id', cms }).where,
    );

    assert.equal(new Set(advice).size, advice.length);
  });

  it('looks at a bounded number of addresses, however many a page names', async () => {
    const asked: string[] = [];
    const many = Array.from({ length: 200 }, (_, index) => index);
    const page = {
      body: many
        .map(
          (index) =>
            `<script src="https://kim${index}.example/embed/v1/kim.js"></script><kim-directory regency="35.${10 + (index % 80)}"></kim-directory><iframe src="https://kim${index}.example/embed/frame/directory?regency=35.02"></iframe>`,
        )
        .join(''),
    };

    await examinePage(doctorPageUrl, { fetch: createDoctorWeb(page, asked), now: Date.now });

    assert.ok(asked.length <= 20, `${asked.length} requests`);
  });

  it('says when there is no page at the address', async () => {
    const missing: ExamineOptions['fetch'] = async (url) => ({
      status: 404,
      headers: new Headers(),
      body: Buffer.from(''),
      url,
      movedTo: null,
    });

    await assert.rejects(
      examine(() => ({}), { fetch: missing }),
      new PageRefusedError('status', '404'),
    );
  });

  it('says when the address holds something else than a page', async () => {
    await assert.rejects(
      examine(() => ({ headers: { 'content-type': 'application/pdf' } })),
      new PageRefusedError('not-html', 'application/pdf'),
    );
  });

  it('passes on why an address cannot be asked', async () => {
    const refusing: ExamineOptions['fetch'] = () =>
      Promise.reject(new OutgoingError('address-refused', 'It leads to 10.0.0.1.'));

    await assert.rejects(
      examine(() => ({}), { fetch: refusing }),
      OutgoingError,
    );
  });
});

describe('the system that made a page', () => {
  const cases = {
    wordpress: ['WordPress 6.8', '/wp-content/themes/astra/style.css'],
    joomla: ['Joomla! - Open Source Content Management', '/media/system/js/core.js'],
    blogger: ['blogger', 'https://www.blogger.com/static/v1/widgets/1.js'],
    opensid: ['/desa/themes/esensi/assets/style.css', 'OpenSID 2501'],
    opendk: ['OpenDK'],
    laravel: ['csrf-token', 'laravel_session', '/build/assets/app-0a1b.js'],
    plain: ['/style.css', 'Hugo 0.120'],
  } as const;
  for (const [cms, clues] of Object.entries(cases)) {
    it(`is told by what it leaves: ${cms}`, () => {
      for (const clue of clues) assert.equal(detectCms([clue]), cms, clue);
    });
  }
});

describe('the findings of the doctor', () => {
  it('each have a page that has them', () => {
    const onPageOnly = ['ad-blocker', 'chunk-changed', 'offline', 'tag-taken'];

    assert.deepEqual(
      [...Object.keys(sickPages), ...onPageOnly].toSorted(),
      findingCodes.toSorted(),
    );
  });
});
