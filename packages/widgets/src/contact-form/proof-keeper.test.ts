import { expect } from '@open-wc/testing';

import { sampleChallenge } from '@kentongan/sdk/testing';

import type { FakeBackend } from '../testing/fake-backend.js';
import { fill, find, renderFormOf, sentBy, startBackend, type } from '../testing/form-stage.js';
import { settle, until } from '../testing/render-widget.js';
// The form fetches this file itself; here no test waits for the first time.
import './contact-form-element.js';
import './message-sender.js';

const challenge = sampleChallenge();

function startWithProof(): FakeBackend {
  const backend = startBackend();
  backend.answer('message-challenge', challenge);
  return backend;
}

const challengesOf = ({ requests }: FakeBackend) =>
  requests.filter(({ url }) => url.endsWith('/message-challenge'));

describe('<kim-contact-form> of a backend with challenges', () => {
  afterEach(() => sessionStorage.clear());

  it('asks for none before the visitor turns to it, and then for one', async () => {
    const backend = startWithProof();
    const element = await renderFormOf(backend);
    await settle(element);
    expect(challengesOf(backend)).to.have.length(0);

    find(element, '#senderName').focus();
    await until(element, () => challengesOf(backend).length > 0);
    await type(element, 'senderName', 'Sari');
    await type(element, 'text', 'Kapan pelatihan?');

    expect(challengesOf(backend)).to.have.length(1);
  });

  it('sends the answer with the message, and never sooner than a person could', async function () {
    this.timeout(15_000);
    const backend = startWithProof();
    const element = await renderFormOf(backend);
    const startedAt = performance.now();
    await fill(element);
    find(element, '.submit').click();
    await until(element, () => sentBy(backend).length > 0);

    expect(performance.now() - startedAt).to.be.at.least(2_900);
    const body = (await sentBy(backend)[0]?.json()) as { proof: unknown };
    expect(body.proof).to.deep.equal({ challenge: 'signed', answer: 7 });
  });

  it('waits with the message when no challenge can be had', async () => {
    const backend = startWithProof();
    backend.disconnect('message-challenge');
    const element = await renderFormOf(backend);
    await fill(element);
    find(element, '.submit').click();
    await until(element, () => element.shadowRoot?.querySelector('.waiting') !== null);

    expect(sentBy(backend)).to.have.length(0);
  });
});
