import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Frame, Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

/** How the widget of each frame page shows that it is there. */
const frames = {
  directory: 'kim-directory [part=item]',
  'activity-feed': 'kim-activity-feed [part=item]',
  'contact-form': 'kim-contact-form .notice:not(.skeleton)',
  coverage: 'kim-coverage [part=figures]',
} as const;
type FrameName = keyof typeof frames;

const names = Object.keys(frames) as FrameName[];

describe('a frame with automatic height', () => {
  const stage = useStage();

  const frameOf = (name: FrameName, attributes = '', query = ''): string =>
    `<iframe ${attributes} title="KIM" width="100%" height="700" src="${stage.backend.address}/embed/frame/${name}?regency=35.02${query}"></iframe>`;
  const scriptTag = () =>
    `<script async src="${stage.backend.address}/embed/v1/frame.js"></script>`;

  const open = async (body: string, policy?: string): Promise<Page> => {
    stage.watched = await openPage(stage.browser, {});
    await stage.watched.page.goto(
      stage.host.publish({ body: `${body}<footer>Kaki</footer>`, ...(policy && { policy }) }),
    );
    return stage.watched.page;
  };
  const untilReady = async (page: Page, name: FrameName): Promise<Frame> => {
    const frame = page.frames().find((each) => each.url().includes(`/embed/frame/${name}`));
    assert.ok(frame);
    await frame.locator(frames[name]).first().waitFor();
    return frame;
  };

  for (const name of names) {
    it(`has no scroll bar and no blank around ${name}`, async () => {
      const page = await open(scriptTag() + frameOf(name));

      const frame = await untilReady(page, name);
      await untilFitted(page, frame);

      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(stage.watched.failures, []);
    });

    it(`fits ${name} in a sandbox without an origin, storage or links out`, async () => {
      const page = await open(scriptTag() + frameOf(name, 'sandbox="allow-scripts"'));

      const frame = await untilReady(page, name);
      await untilFitted(page, frame);

      assert.deepEqual(stage.watched.complaints, []);
      assert.equal(await frame.evaluate(() => origin), 'null');
    });
  }

  it('fits frames that were there before the script and that come later', async () => {
    const page = await open(frameOf('coverage'));
    await untilReady(page, 'coverage');

    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
    }, `${stage.backend.address}/embed/v1/frame.js`);
    await untilFitted(page, await untilReady(page, 'coverage'));
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      frameOf('activity-feed'),
    );

    await page.frameLocator('iframe >> nth=1').locator(frames['activity-feed']).first().waitFor();
    await untilFitted(page, await untilReady(page, 'activity-feed'), 1);
  });

  it('follows what is in it as it grows and shrinks', async () => {
    const page = await open(scriptTag() + frameOf('directory'));
    const frame = await untilReady(page, 'directory');
    await untilFitted(page, frame);
    const whole = await heightOf(page);

    await frame.getByRole('searchbox').fill('reog bina broto');
    await page.waitForFunction(isLower, whole);
    await untilFitted(page, frame);
    await frame.getByRole('searchbox').fill('');
    await page.waitForFunction(isHigher, whole / 2);

    await untilFitted(page, frame);
  });

  it('takes the visitor to what a link in it has brought', async () => {
    const page = await open(
      `<div style="height: 300px">Atas</div>${scriptTag()}${frameOf('directory', '', '&district=35.02.17')}`,
    );
    const frame = await untilReady(page, 'directory');
    await untilFitted(page, frame);
    const link = frame.getByRole('link', { name: 'Cakupan KIM' });
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await page.waitForFunction(isAtTop);

    await untilFitted(page, await untilReady(page, 'coverage'));
  });

  it('shows a group that one opens far down in a long list', async () => {
    const page = await open(scriptTag() + frameOf('directory'));
    const frame = await untilReady(page, 'directory');
    await untilFitted(page, frame);
    const row = frame.locator('kim-directory [part=item]').nth(20);
    await row.scrollIntoViewIfNeeded();

    await row.click();
    const heading = frame.locator('kim-directory [part=group] h3, kim-directory [part=group] h2');
    await heading.first().waitFor();

    await page.waitForFunction(isWithinScreen, await topOf(heading.first()));
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('stays as the page has made it without the script, and scrolls', async () => {
    const page = await open(frameOf('directory'));
    const frame = await untilReady(page, 'directory');

    assert.equal(await heightOf(page), 700);
    assert.equal(
      await frame.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight > clientHeight;
      }),
      true,
    );
  });

  it('fits under a policy that allows the script and the frame alone', async () => {
    const { address } = stage.backend;
    const page = await open(
      scriptTag() + frameOf('coverage'),
      `default-src 'none'; script-src ${address}; frame-src ${address}; img-src data:; require-trusted-types-for 'script'`,
    );

    await untilFitted(page, await untilReady(page, 'coverage'));

    assert.deepEqual(stage.host.reports, []);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('listens to no other frame and to nothing that is no height', async () => {
    const page = await open(scriptTag() + frameOf('coverage'));
    const frame = await untilReady(page, 'coverage');
    await untilFitted(page, frame);
    const height = await heightOf(page);

    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.postMessage({ type: 'kentongan:frame-height', height: 5 }, '*')</script>`;
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      document.body.append(other);
      return heard;
    });
    await frame.evaluate(() => {
      for (const value of [-1, 0, NaN, 1e9, '5px', null]) {
        parent.postMessage({ type: 'kentongan:frame-height', height: value }, '*');
      }
      for (const message of [null, 'kentongan:frame-height', { height: 5 }]) {
        parent.postMessage(message, '*');
      }
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

    assert.equal(await heightOf(page), height);
    assert.deepEqual(stage.watched.complaints, []);
  });
});

/** Waits until the frame is as high as what is in it, to the pixel. */
async function untilFitted(page: Page, frame: Frame, index = 0): Promise<void> {
  let seen: readonly number[] = [];
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const content = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const height = await heightOf(page, index);
    if (content === height && seen[0] === height && content > 100) return;
    seen = [height, content];
    // A frame out of sight draws nothing, so that it has no frames of animation to wait for.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`The frame has ${seen[0]} px and its content ${seen[1]}.`);
}

/** Of the room inside the frame. */
function heightOf(page: Page, index = 0): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate(({ clientHeight }) => clientHeight);
}

async function topOf(place: ReturnType<Page['locator']>): Promise<number> {
  return (await place.evaluate((element) => element.getBoundingClientRect().top)) as number;
}

function isLower(than: number): boolean {
  return (document.querySelector('iframe')?.clientHeight ?? 0) < than / 2;
}

function isHigher(than: number): boolean {
  return (document.querySelector('iframe')?.clientHeight ?? 0) > than;
}

function isAtTop(): boolean {
  const top = document.querySelector('iframe')?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}

/** Whether a place that is so far down in the frame is on the screen. */
function isWithinScreen(top: number): boolean {
  const place = (document.querySelector('iframe')?.getBoundingClientRect().top ?? 0) + top;
  return place >= 0 && place < innerHeight;
}
