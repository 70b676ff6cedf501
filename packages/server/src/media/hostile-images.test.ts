import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

import { buildPhoto } from '../testing/build-photo.ts';
import { blackPng, manyFramesGif } from '../testing/hostile-images.ts';
import { imageLimits } from './image-limits.ts';
import { processImage } from './process-image.ts';

const text = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"></svg>';

describe('a picture that is none, or means harm', () => {
  const refuses = async (bytes: Uint8Array, refusal: string) => {
    await assert.rejects(processImage({ bytes, owner: 'a' }), { refusal });
  };

  it('is refused when it unpacks to a billion pixels', async () => {
    const bomb = blackPng(30_000, 30_000);

    assert.ok(bomb.length < 200_000);
    await refuses(bomb, 'too-many-pixels');
  });

  it('is refused when it says to be as large as a number can be', async () => {
    await refuses(blackPng(2_147_483_647, 1), 'damaged');
  });

  it('gives its first picture, however many follow', async () => {
    const bytes = manyFramesGif(300, 200, 10_000);

    const { files } = await processImage({ bytes, owner: 'a' });

    assert.deepEqual(
      files.map(({ height }) => height),
      [200, 200, 200],
    );
  });

  it('is refused when it is cut off', async () => {
    const bytes = await buildPhoto({ width: 800, height: 600 });
    await refuses(bytes.subarray(0, bytes.length / 2), 'damaged');
    await refuses(bytes.subarray(0, 20), 'damaged');
  });

  it('is refused when it is a document or a format of printers, whatever it is called', async () => {
    await refuses(text(svg), 'not-an-image');
    await refuses(text(`<?xml version="1.0"?>${svg}`), 'not-an-image');
    await refuses(text('<!doctype html><title>404</title>'), 'not-an-image');
    await refuses(text('%PDF-1.7'), 'not-an-image');
    await refuses(text(''), 'not-an-image');
    await refuses(await buildPhoto({ width: 400, height: 300, format: 'tiff' }), 'not-an-image');
  });

  it('is refused when it begins as a picture and goes on as something else', async () => {
    await refuses(text(`GIF89a${svg}`), 'damaged');
    await refuses(text(`\xFF\xD8\xFF${svg}`), 'damaged');
    await refuses(text('RIFF\x10\0\0\0WEBPVP8 <script>alert(1)</script>'), 'damaged');
  });

  it('loses what is hidden behind its end', async () => {
    const photo = await buildPhoto({ width: 400, height: 300 });
    const both = new Uint8Array([...photo, ...text('<script>alert(1)</script>')]);

    const { files } = await processImage({ bytes: both, owner: 'a' });

    for (const { content } of files) assert.equal(Buffer.from(content).includes('<script>'), false);
  });

  it('is refused when it only counts its readers', async () => {
    await refuses(blackPng(1, 1), 'too-small');
    await refuses(await buildPhoto({ width: 119, height: 400, format: 'gif' }), 'too-small');
    await refuses(await buildPhoto({ width: 600, height: 2 }), 'too-small');
  });

  it('is refused when the file is larger than any picture for a page', async () => {
    await refuses(new Uint8Array(imageLimits.fileBytes + 1), 'too-large');
  });
});

describe('memory while a picture is made', { skip: process.platform !== 'linux' }, () => {
  it('stays below 250 MB more than for a small one, for the heaviest of each kind', async () => {
    const small = await measurePeak(await buildPhoto({ width: 120, height: 60 }));
    const heavy = {
      'PNG of 30,000 × 30,000': blackPng(30_000, 30_000),
      'PNG of 40 million pixels': blackPng(8_000, 5_000),
      'GIF of 10,000 pictures': manyFramesGif(4_000, 4_000, 10_000),
      'JPEG of 40 million pixels': await buildPhoto({ width: 8_000, height: 5_000 }),
      'the same on its side': await buildPhoto({ width: 8_000, height: 5_000, orientation: 6 }),
      'AVIF of 12 million pixels': await buildPhoto({
        width: 4_000,
        height: 3_000,
        format: 'avif',
      }),
    };

    for (const [name, bytes] of Object.entries(heavy)) {
      const more = (await measurePeak(bytes)) - small;
      assert.ok(more < 250, `${name}: ${more} MB`);
    }
  });
});

/** Megabytes a process of its own takes at most to make a picture ready. */
async function measurePeak(bytes: Uint8Array): Promise<number> {
  const script = `
    import { readFileSync } from 'node:fs';
    import { makeImageFiles } from ${JSON.stringify(new URL('./make-image-files.ts', import.meta.url))};
    await makeImageFiles(readFileSync(0), 'a').catch(() => undefined);
    const [, peak] = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    console.log(peak / 1_024);`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  run.child.stdin?.end(bytes);
  return Number((await run).stdout);
}
