import type { Browser, CDPSession, Page } from 'playwright-core';

/** How a page is opened for a measurement. */
export interface PhonePageOptions {
  /** How many times slower than this machine; 1 leaves it alone. */
  readonly cpuSlowdown: number;
  /** Whether the network is a slow 4G one; without it the loopback is as fast as it is. */
  readonly hasSlowNetwork: boolean;
  readonly width?: number;
}

/** A page in a browser profile of its own: nothing cached, nothing stored. */
export interface PhonePage {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** The usual phone of design.md §9. */
export const slowPhone: PhonePageOptions = { cpuSlowdown: 4, hasSlowNetwork: true };

/** 150 ms of round trip, 1.6 Mbit/s down, 750 kbit/s up, in the units of the DevTools protocol. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Opens an empty page as on a cheap phone. */
export async function openPhonePage(
  browser: Browser,
  { cpuSlowdown, hasSlowNetwork, width = 360 }: PhonePageOptions,
): Promise<PhonePage> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (hasSlowNetwork) await devtools.send('Network.emulateNetworkConditions', slow4g);
  if (cpuSlowdown > 1) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  }
  return { page, devtools, close: () => context.close() };
}
