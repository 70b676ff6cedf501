import type { Browser } from 'playwright-core';

import { median } from './median.ts';
import { openPhonePage, type PhonePage } from './open-phone-page.ts';
import type { Peer } from './peers.ts';
import { readText } from './start-bench-site.ts';

/** Pixels scrolled, and how fast: a finger in a hurry. */
const distance = 15_000;
const speed = 3_000;
const patience = 120_000;

/** What is searched for. */
export interface SearchedNames {
  /** Stands on top without a search. */
  readonly first: string;
  /** Each finds itself alone. */
  readonly names: readonly string[];
}

/** Milliseconds from a key to its result on the screen, the processor slowed 4 times. */
export async function measureKey(
  browser: Browser,
  peer: Peer,
  { first, names }: SearchedNames,
): Promise<number> {
  const phone = await open(browser, peer.url);
  try {
    const search = ({ text, expected }: { text: string; expected: string }): Promise<number> =>
      phone.page.evaluate<number>(
        `Promise.race([
          searchPeer(${JSON.stringify({ ...peer, text, expected })}),
          new Promise((_, fail) => setTimeout(fail, ${patience}, new Error(${JSON.stringify(`${peer.name} did not find ${text}`)}))),
        ])`,
      );
    await phone.page.waitForFunction(`countRows(${JSON.stringify(peer.row)}) > 0`, undefined, {
      timeout: patience,
    });
    await phone.page.waitForLoadState('networkidle', { timeout: patience });
    const times: number[] = [];
    for (const name of names) {
      times.push(await search({ text: name, expected: name }));
      await search({ text: '', expected: first });
    }
    // The first search waits until everything is there.
    times.shift();
    return median(times);
  } finally {
    await phone.close();
  }
}

/** Per cent of the frames that were missed while somebody scrolled by the wheel. */
export async function measureScroll(browser: Browser, peer: Peer): Promise<number> {
  const { page, devtools, close } = await open(browser, peer.longUrl);
  try {
    await page.waitForFunction(`countRows(${JSON.stringify(peer.row)}) > 100`, undefined, {
      timeout: patience,
    });
    await page.waitForLoadState('networkidle', { timeout: patience });
    await page.evaluate('watchFrames()');
    await devtools.send('Input.synthesizeScrollGesture', {
      x: 180,
      y: 400,
      yDistance: -distance,
      speed,
      gestureSourceType: 'mouse',
    });
    const { drawn, missed, scrolled } = await page.evaluate<Scrolled>('stopWatching()');
    if (scrolled < distance / 2) throw new Error(`${peer.name} scrolled by ${scrolled} px only`);
    return (100 * missed) / (drawn + missed);
  } finally {
    await close();
  }
}

interface Scrolled {
  readonly drawn: number;
  readonly missed: number;
  readonly scrolled: number;
}

async function open(browser: Browser, url: string): Promise<PhonePage> {
  const phone = await openPhonePage(browser, { cpuSlowdown: 4, hasSlowNetwork: false });
  await phone.page.addInitScript(readText('probes/peer.js'));
  await phone.page.goto(url, { timeout: patience });
  return phone;
}
