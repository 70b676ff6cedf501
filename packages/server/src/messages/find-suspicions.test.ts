import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MessageRequest } from '@kentongan/contract';

import { createTestMessage } from '../testing/test-message.ts';
import { findSuspicions } from './find-suspicions.ts';

const notice = { version: '1', hash: 'a'.repeat(64) } as Parameters<
  typeof createTestMessage
>[0]['notice'];
const suspicionsOf = (change: Partial<MessageRequest>, fillTime?: number) =>
  findSuspicions(createTestMessage({ notice }, change), fillTime);

describe('a message', () => {
  for (const [name, change, fillTime] of [
    ['of an honest citizen', {}, 40_000],
    ['with an empty trap', { website: '' }, 40_000],
    [
      'that names its blog',
      { text: 'Blog kami https://kim-contoh.example.id/ sudah aktif.' },
      40_000,
    ],
    [
      'that warns of gambling',
      { text: 'Mohon sosialisasi bahaya judi untuk remaja desa.' },
      40_000,
    ],
    ['of a program that sends without a challenge', {}, undefined],
  ] as const) {
    it(`${name} is not suspected`, () => {
      assert.deepEqual(suspicionsOf(change, fillTime), []);
    });
  }

  for (const [suspicion, change, fillTime] of [
    ['honeypot', { website: 'http://toko.example' }, 40_000],
    ['too-fast', {}, 900],
    ['gambling', { text: 'Daftar S L O T - G A C O R hari ini juga' }, 40_000],
    ['gambling', { senderName: 'Togel Online' }, 40_000],
    ['links', { text: 'a.com lalu b.com lalu www.c.example dan http://d.example' }, 40_000],
    ['markup', { text: 'Lihat <a href="x">di sini</a> untuk info' }, 40_000],
  ] as const) {
    it(`is suspected of ${suspicion}: ${JSON.stringify(change)}`, () => {
      assert.deepEqual(suspicionsOf(change, fillTime), [suspicion]);
    });
  }
});
