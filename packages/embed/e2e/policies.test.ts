import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { policies } from './support/matrix/policies.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';
import { widgetStates } from './support/widget-states.ts';

/** Every state of every widget; the directory's other layouts add no code that a policy could mind. */
const states = widgetStates.filter(({ attributes = '' }) => !attributes.includes('layout="table"'));

describe('a page with a Content-Security-Policy', () => {
  const stage = useStage();

  for (const { name: policyName, text, scriptAttributes = '' } of policies) {
    if (text === undefined) continue;

    it(`sees each widget through all it can do without a report: ${policyName}`, async () => {
      const { address } = stage.backend;
      const reported = stage.host.reports.length;
      stage.watched = await openPage(stage.browser);

      for (const { name, tag, attributes = '', hash = '', reach } of states) {
        const url = stage.host.publish({
          policy: text(address),
          body: `<script ${scriptAttributes} async src="${address}/embed/v1/kim.js"></script><${tag} regency="35.02" ${attributes}></${tag}>`,
        });
        // A fresh profile, because the form keeps what was typed for the next page of a tab.
        const watched = await openPage(stage.browser);
        await watched.page.goto(url + hash);
        await reach(watched.page);

        assert.deepEqual(await watched.violations(), [], name);
        // A message that nobody knows is a 404, which the browser says by itself.
        const own = watched.complaints.filter(
          (text) => !text.startsWith('Failed to load resource'),
        );
        assert.deepEqual(own, [], name);
        await watched.close();
      }

      assert.deepEqual(stage.host.reports.slice(reported), []);
    });
  }

  it('hears of a violation where there is one, so that silence means something', async () => {
    stage.watched = await openPage(stage.browser);
    await stage.watched.page.goto(
      stage.host.publish({
        policy: "default-src 'none'; img-src data:",
        body: '<script>document.title = 1</script>',
      }),
    );

    const violations = await stage.watched.violations();

    assert.equal(violations.length, 1);
    assert.match(violations.join(), /^script-src-elem inline/);
  });

  it('may name a policy for Trusted Types that is not ours, and is told by the browser alone', async () => {
    const { address } = stage.backend;
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    await page.goto(
      stage.host.publish({
        policy: `script-src ${address}; require-trusted-types-for 'script'; trusted-types other`,
        body: `<script async src="${address}/embed/v1/kim.js"></script><kim-coverage regency="35.02"><a href="https://dinas.example.id">Sebaran</a></kim-coverage>`,
      }),
    );

    assert.match(await stage.watched.ownComplaint(), /^Kentongan: /);
    assert.equal(await page.getByRole('link', { name: 'Sebaran' }).isVisible(), true);
  });
});
