import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';

import { createFakeHost } from '../testing/fake-host.js';
import { FragmentController } from './fragment-controller.js';

const connected: FragmentController[] = [];

function connect(host: ReactiveControllerHost = createFakeHost()): FragmentController {
  const controller = new FragmentController(host);
  controller.hostConnected();
  connected.push(controller);
  return controller;
}

const navigated = (): Promise<unknown> =>
  new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

describe('FragmentController', () => {
  afterEach(() => {
    for (const controller of connected.splice(0)) controller.hostDisconnected();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the address alone until something opens', () => {
    history.replaceState({ page: 1 }, '', '#profil');

    connect();

    expect(location.hash).to.equal('#profil');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('adds its key beside what the page keeps there', () => {
    history.replaceState({ page: 1 }, '', '#profil');
    const controller = connect();

    controller.open('reog');

    expect(location.hash).to.equal('#profil&kim=reog');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('takes only its key away', () => {
    history.replaceState(null, '', '#kim=reog&tab=2');
    const controller = connect();
    expect(controller.value).to.equal('reog');

    controller.close();

    expect(controller.value).to.equal(undefined);
    expect(location.hash).to.equal('#tab=2');
  });

  it('goes one step back when it has just opened', async () => {
    const controller = connect();
    controller.open('reog');

    const back = navigated();
    controller.close();
    await back;

    expect(controller.value).to.equal(undefined);
    expect(location.hash).to.equal('');
  });

  it('does not go back over a step of the page', () => {
    const controller = connect();
    controller.open('reog');
    history.pushState(null, '', '#kim=reog&tab=2');

    controller.close();

    expect(location.hash).to.equal('#tab=2');
  });

  it('follows the back button and links of the page', async () => {
    const controller = connect();
    controller.open('reog');

    const back = navigated();
    history.back();
    await back;
    expect(controller.value).to.equal(undefined);

    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = 'kim=lentera';
    await moved;
    expect(controller.value).to.equal('lentera');
  });

  it('does not write into the address of a router', async () => {
    history.replaceState(null, '', '#/berita');
    const controller = connect();

    controller.open('reog');
    expect(location.hash).to.equal('#/berita');
    expect(controller.value).to.equal('reog');

    const back = navigated();
    history.back();
    await back;
    expect(controller.value).to.equal(undefined);
    expect(location.hash).to.equal('#/berita');
  });

  it('gives each widget a key of its own, and a moved one its old key', () => {
    const [first, second] = [connect(), connect()];
    expect(first.href('a')).to.match(/#kim=a$/);
    expect(second.href('a')).to.match(/#kim-2=a$/);

    first.hostDisconnected();
    first.hostConnected();

    expect(first.href('a')).to.match(/#kim=a$/);
  });

  it('shares its key with all controllers of the same widget', () => {
    const host = createFakeHost();
    const [group, other] = [connect(host), connect(host)];
    expect(group.href('a')).to.equal(other.href('a'));

    group.hostDisconnected();
    other.hostDisconnected();

    expect(connect().href('a')).to.match(/#kim=a$/);
  });

  it('stays on the page where a <base> points elsewhere', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);

    const href = connect().href('reog');

    base.remove();
    expect(new URL(href).origin).to.equal(location.origin);
  });

  it('tells its widget of a change and of nothing else', () => {
    let updates = 0;
    const controller = connect(createFakeHost(() => (updates += 1)));

    controller.open('reog');
    dispatchEvent(new PopStateEvent('popstate'));

    expect(updates).to.equal(1);
  });
});
