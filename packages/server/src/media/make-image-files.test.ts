import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import sharp from 'sharp';

import { buildPhoto } from '../testing/build-photo.ts';
import { readSizes } from '../testing/read-sizes.ts';
import { imageLimits } from './image-limits.ts';
import { processImage } from './process-image.ts';

const make = (bytes: Uint8Array, owner = 'a') => processImage({ bytes, owner });

describe('a picture that is made ready', () => {
  it('comes in two widths, each as AVIF and as WebP, with a JPEG for previews, and never larger than it was', async () => {
    const widths = async (width: number) => {
      const { files } = await make(await buildPhoto({ width, height: 300 }));
      return files.map((file) => `${file.type} ${file.width}`);
    };

    assert.deepEqual(await widths(2_000), [
      'image/avif 480',
      'image/webp 480',
      'image/avif 960',
      'image/webp 960',
      'image/jpeg 960',
    ]);
    for (const [width, from] of [
      [700, 2],
      [500, 0],
      [120, 0],
    ] as const) {
      assert.deepEqual(
        (await widths(width)).slice(from),
        ['avif', 'webp', 'jpeg'].map((format) => `image/${format} ${width}`),
      );
    }
  });

  it('has a white ground in the preview where it is transparent', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>';
    const { files } = await make(new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer()));

    const preview = files.find(({ type }) => type === 'image/jpeg');
    const { dominant } = await sharp(preview?.content).stats();
    assert.ok(dominant.r > 240 && dominant.g > 240 && dominant.b > 240);
  });

  it('is read from JPEG, PNG, WebP, GIF and AVIF', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const) {
      const { width, files } = await make(await buildPhoto({ width: 600, height: 400, format }));

      assert.deepEqual([format, width, files.length], [format, 600, 5]);
      for (const file of files) {
        const sizes = await readSizes(file.content);
        assert.equal(sizes.format, file.type.slice('image/'.length));
        assert.deepEqual([sizes.width, sizes.height], [file.width, file.height]);
      }
    }
  });

  it('stands upright as the camera was held', async () => {
    const bytes = await buildPhoto({ width: 800, height: 400, orientation: 6 });

    const { width, height, files } = await make(bytes);

    assert.deepEqual([width, height], [400, 800]);
    assert.deepEqual([files[0]?.width, files[0]?.height], [400, 800]);
    // Turned by a quarter to the right, what was left is above.
    const { top, bottom } = await readSizes(files[1]?.content ?? new Uint8Array());
    assert.deepEqual([top, bottom], ['red', 'green']);
  });

  it('says no more where and with what it was taken', async () => {
    const bytes = await buildPhoto({ width: 800, height: 400, withPlace: true });
    assert.ok(Buffer.from(bytes).includes('Ponsel Contoh'));

    const { files } = await make(bytes);

    for (const { content } of files) {
      const { hasMetadata } = await readSizes(content);
      assert.equal(hasMetadata, false);
      assert.equal(Buffer.from(content).includes('Ponsel Contoh'), false);
    }
  });

  it('is cut down to a picture when it is a long strip', async () => {
    const { files } = await make(await buildPhoto({ width: 300, height: 9_000 }));

    assert.ok(files.every(({ width, height }) => height <= width * 31 && height <= 900));
  });

  it('has a name that follows from its content and its owner', async () => {
    const bytes = await buildPhoto({ width: 300, height: 200 });
    const names = async (owner: string) => (await make(bytes, owner)).files.map(({ name }) => name);

    assert.deepEqual(await names('a'), await names('a'));
    assert.notDeepEqual(await names('a'), await names('b'));
    assert.match((await names('a'))[0] ?? '', /^[0-9a-f]{32}-300\.avif$/);
  });

  it('takes no longer than it may', async () => {
    const bytes = await buildPhoto({ width: 300, height: 200 });

    await assert.rejects(processImage({ bytes, owner: 'a' }, { time: 1 }), {
      refusal: 'too-heavy',
    });
    assert.ok(imageLimits.time > 1);
  });

  it('is given up when its work is stopped', async () => {
    const bytes = await buildPhoto({ width: 300, height: 200 });
    const reason = new Error('The server stops.');

    const work = processImage({ bytes, owner: 'a' }, { signal: AbortSignal.abort(reason) });

    await assert.rejects(work, reason);
  });
});
