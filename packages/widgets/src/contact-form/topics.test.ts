import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { FakeBackend } from '../testing/fake-backend.js';
import { group, groupSummary, regency } from '../testing/fixtures.js';
import {
  fill,
  find,
  has,
  issueOf,
  renderFormOf,
  select,
  sentBy,
  shown,
  startBackend,
  submit,
  type,
} from '../testing/form-stage.js';
import { settle, until } from '../testing/render-widget.js';
// The form fetches these files itself; here no test waits for the first time.
import './contact-form-element.js';
import './message-sender.js';
import './parts/topic-parts.js';

const topics = [
  'general_question',
  'form_a_group',
  'join_a_group',
  'training_request',
  'study_visit',
  'collaboration',
  'product_or_msme',
  'data_correction',
  'privacy_request',
] as const;
const areas = {
  regencyCode: '35.02',
  districts: [
    { code: '35.02.01', name: 'Slahung' },
    { code: '35.02.18', name: 'Jenangan' },
  ],
  villages: [
    { code: '35.02.01.2008', districtCode: '35.02.01', name: 'Wates', kind: 'rural' },
    { code: '35.02.18.2016', districtCode: '35.02.18', name: 'Wates', kind: 'rural' },
    { code: '35.02.01.2009', districtCode: '35.02.01', name: 'Ngilo-Ilo', kind: 'rural' },
  ],
  source: regency.areaSource,
};

function startWithTopics(change: object = {}): FakeBackend {
  const backend = startBackend();
  backend.answer('', { ...regency, topics, ...change });
  backend.answer('areas', areas);
  return backend;
}

async function formAbout(topic: string, backend = startWithTopics()) {
  const element = await renderFormOf(backend);
  await select(element, 'topic', topic);
  return element;
}

const bodyOf = async (backend: FakeBackend) =>
  (await sentBy(backend)[0]?.json()) as Record<string, unknown>;

describe('<kim-contact-form> with topics', () => {
  afterEach(() => sessionStorage.clear());

  const labelsOf = (element: Awaited<ReturnType<typeof formAbout>>) =>
    [...find<HTMLSelectElement>(element, '#topic').options].map(({ text }) => text.trim());

  it('offers them in the order and by the names the office chose, without unknown ones', async () => {
    const backend = startWithTopics({
      topics: ['study_visit', 'a_topic_of_next_year', 'general_question'],
      topicLabels: [{ topic: 'study_visit', label: 'Studi tiru' }],
    });
    const element = await renderFormOf(backend);

    expect(labelsOf(element)).to.deep.equal(['Studi tiru', 'Pertanyaan umum']);
    expect(find<HTMLSelectElement>(element, '#topic').value).to.equal('general_question');
  });

  it('begins with the first one where there are no plain questions', async () => {
    const element = await renderFormOf(startWithTopics({ topics: ['training_request'] }));
    await until(element, () => has(element, '#theme'));

    expect(find<HTMLSelectElement>(element, '#topic').value).to.equal('training_request');
  });

  it('is closed where it knows none of them', async () => {
    const element = await renderFormOf(startWithTopics({ topics: ['a_topic_of_next_year'] }));

    expect(shown(element)).to.contain('belum dibuka');
  });

  for (const [topic, ids] of [
    ['form_a_group', ['villageCode']],
    ['join_a_group', ['groupSlug', 'villageCode']],
    ['training_request', ['theme', 'participants', 'preferredDates', 'place']],
    ['study_visit', ['institution', 'participants', 'preferredDates', 'focus']],
    ['collaboration', ['institution']],
    ['product_or_msme', ['villageCode']],
    ['data_correction', ['groupSlug', 'correctionField']],
    ['privacy_request', ['privacyRight']],
  ] as const) {
    it(`asks for ${ids.join(', ')} in ${topic}, and is accessible`, async () => {
      const element = await formAbout(topic);
      await until(element, () => has(element, `#${ids[0]}`));

      const fields = element.shadowRoot?.querySelectorAll<HTMLElement>('.fields .field');
      const found = [...(fields ?? [])].map(({ id }) => id);
      expect(found).to.deep.equal(['topic', ...ids, 'senderName', 'replyAddress', 'text']);
      await submit(element);
      await expect(element).to.be.accessible();
    });
  }

  it('sends the parts of its topic, and none of another one', async () => {
    const backend = startWithTopics();
    const element = await formAbout('study_visit', backend);
    await until(element, () => has(element, '#institution'));
    await type(element, 'focus', 'Pengelolaan blog');
    await select(element, 'topic', 'training_request');
    await type(element, 'theme', ' Foto produk ');
    await type(element, 'participants', '20');
    expect(find<HTMLInputElement>(element, '#participants').inputMode).to.equal('numeric');
    await fill(element);
    await submit(element);

    const { topic, theme, participants, ...others } = await bodyOf(backend);
    expect({ topic, theme, participants }).to.deep.equal({
      topic: 'training_request',
      theme: 'Foto produk',
      participants: 20,
    });
    expect(others).not.to.have.any.keys('focus', 'institution', 'place', 'villageCode');
  });

  it('says what is missing for the topic, and what the backend finds, at the same fields', async () => {
    const backend = startWithTopics();
    const element = await formAbout('training_request', backend);
    await until(element, () => has(element, '#theme'));
    await fill(element);
    await type(element, 'participants', '12 orang');
    await submit(element);
    expect(issueOf(element, 'theme')).to.contain('Tulis tema pelatihan');
    expect(issueOf(element, 'participants')).to.contain('dengan angka');
    expect(issueOf(element, 'place')).to.equal(undefined);
    expect(sentBy(backend)).to.have.length(0);

    await type(element, 'theme', 'Foto');
    await type(element, 'participants', '12');
    backend.handle('messages', () =>
      Response.json(
        {
          type: 'about:blank',
          title: 'x',
          status: 400,
          code: 'invalid-request',
          issues: [{ path: 'theme', code: 'required' }],
        },
        { status: 400 },
      ),
    );
    await submit(element);
    expect(issueOf(element, 'theme')).to.contain('Tulis tema pelatihan');
  });

  it('keeps every part across a reload', async () => {
    const before = await formAbout('privacy_request');
    await until(before, () => has(before, '#privacyRight'));
    await select(before, 'privacyRight', 'deletion');
    before.remove();

    const after = await renderFormOf(startWithTopics());
    await until(after, () => has(after, '#privacyRight'));

    expect(find<HTMLSelectElement>(after, '#topic').value).to.equal('privacy_request');
    expect(find<HTMLSelectElement>(after, '#privacyRight').value).to.equal('deletion');
  });

  it('leaves the field that people do not see empty, out of reach and unheard', async () => {
    const backend = startWithTopics();
    const element = await renderFormOf(backend);
    const trap = find<HTMLInputElement>(element, '[name="website"]');

    expect(trap.tabIndex).to.equal(-1);
    expect(trap.getAttribute('aria-hidden')).to.equal('true');
    expect(trap.autocomplete).to.equal('off');
    expect(getComputedStyle(trap).clipPath).to.equal('inset(50%)');
    await fill(element);
    trap.value = 'https://judi.example';
    await submit(element);
    expect(await bodyOf(backend)).to.include({ website: 'https://judi.example' });
  });

  describe('that is about a village', () => {
    const search = async (element: Awaited<ReturnType<typeof formAbout>>, text: string) => {
      await until(element, () => has(element, '#villageCode'));
      await type(element, 'villageCode', text);
      await settle(element);
      await settle(element);
    };
    const optionsOf = (element: Awaited<ReturnType<typeof formAbout>>) =>
      [...(element.shadowRoot?.querySelectorAll('[role="option"]') ?? [])].map((one) =>
        one.textContent?.trim(),
      );

    it('finds villages of one name with their districts, and takes the one that is chosen', async () => {
      const backend = startWithTopics();
      const element = await formAbout('form_a_group', backend);
      await search(element, 'desa wates');
      await until(element, () => optionsOf(element).length > 0);
      expect(optionsOf(element)).to.deep.equal([
        'Desa Wates, Kec. Slahung',
        'Desa Wates, Kec. Jenangan',
      ]);
      await expect(element).to.be.accessible();

      const field = find<HTMLInputElement>(element, '#villageCode');
      field.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await settle(element);
      expect(field.getAttribute('aria-activedescendant')).to.equal('villageCode-1');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await settle(element);
      expect(field.value).to.equal('Desa Wates, Kec. Jenangan');
      expect(optionsOf(element)).to.deep.equal([]);
      expect(sentBy(backend)).to.have.length(0);

      await fill(element);
      await submit(element);
      expect(await bodyOf(backend)).to.include({ villageCode: '35.02.18.2016' });
    });

    it('forgives hyphens, spaces and a district in front', async () => {
      const element = await formAbout('form_a_group');
      await search(element, 'slahung ngiloilo');
      await until(element, () => optionsOf(element).length > 0);

      expect(optionsOf(element)).to.deep.equal(['Desa Ngilo-Ilo, Kec. Slahung']);
    });

    it('takes the only one that fits when the visitor goes on', async () => {
      const element = await formAbout('form_a_group');
      await search(element, 'ngilo');
      await until(element, () => optionsOf(element).length > 0);
      find(element, '#villageCode').dispatchEvent(new FocusEvent('blur'));
      await settle(element);

      expect(find<HTMLInputElement>(element, '#villageCode').value).to.contain('Ngilo-Ilo');
    });

    it('says that nothing fits, and asks to choose', async () => {
      const element = await formAbout('form_a_group');
      await search(element, 'atlantis');
      await until(element, () => shown(element).includes('Tidak ada yang cocok'));

      await fill(element);
      await submit(element);

      expect(issueOf(element, 'villageCode')).to.contain('pilih dari daftar');
      expect(find<HTMLInputElement>(element, '#villageCode').value).to.equal('atlantis');
    });

    it('says why the list cannot be had, and tries again', async () => {
      const backend = startWithTopics();
      backend.disconnect('areas');
      const element = await formAbout('form_a_group', backend);
      await search(element, 'wates');
      await until(element, () => shown(element).includes('Tidak dapat terhubung'));

      backend.answer('areas', areas);
      await search(element, 'wates s');
      await until(element, () => optionsOf(element).length > 0);
    });

    it('closes its list on Escape, which the page does not hear', async () => {
      const element = await formAbout('form_a_group');
      await search(element, 'wates');
      await until(element, () => optionsOf(element).length > 0);
      let heard = 0;
      const count = (): void => {
        heard += 1;
      };
      document.addEventListener('keydown', count);
      find(element, '#villageCode').focus();
      await sendKeys({ press: 'Escape' });
      document.removeEventListener('keydown', count);
      await settle(element);

      expect(optionsOf(element)).to.deep.equal([]);
      expect(heard).to.equal(0);
    });
  });

  it('takes a group in place of a village', async () => {
    const backend = startWithTopics();
    backend.answer('groups', {
      items: [groupSummary()],
      total: 1,
      nextCursor: null,
    });
    const element = await formAbout('join_a_group', backend);
    await until(element, () => has(element, '#groupSlug'));
    await type(element, 'groupSlug', 'reog');
    await until(element, () => has(element, '[role="option"]'));
    expect(new URL(backend.requests.at(-1)?.url ?? '').searchParams.get('q')).to.equal('reog');
    find(element, '[role="option"]').click();
    await settle(element);
    expect(has(element, '#villageCode')).to.equal(false);

    await fill(element);
    await submit(element);

    const body = await bodyOf(backend);
    expect(body['groupSlug']).to.equal('reog-bina-broto');
    expect(body).not.to.have.property('villageCode');
  });

  it('needs no choice where the whole form is about a group', async () => {
    const backend = startWithTopics();
    backend.answer('groups/reog-bina-broto', group());
    const element = await renderFormOf(backend);
    element.setAttribute('group', 'reog-bina-broto');
    await until(element, () => shown(element).includes('Tentang'));
    await select(element, 'topic', 'data_correction');
    await until(element, () => has(element, '#correctionField'));
    expect(has(element, '#groupSlug')).to.equal(false);

    await select(element, 'correctionField', 'contact');
    await fill(element);
    await submit(element);

    expect(await bodyOf(backend)).to.include({
      groupSlug: 'reog-bina-broto',
      correctionField: 'contact',
    });
  });

  for (const width of [240, 1280]) {
    it(`fits ${width} px with the fields of a study visit`, async () => {
      const element = await formAbout('study_visit');
      await until(element, () => has(element, '#institution'));
      element.style.width = `${width}px`;
      await settle(element);

      expect(find(element, 'section').scrollWidth).to.be.at.most(width);
    });
  }
});
