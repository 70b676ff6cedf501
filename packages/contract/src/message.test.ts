import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sampleMessage } from './kit/message-samples.js';
import { limits } from './limits.js';
import { createMessage, isReplyAddress, messageRequestSchema } from './message.js';
import { toProblemIssues } from './to-problem-issues.js';

const message = sampleMessage();

const issuesOf = (change: object) =>
  toProblemIssues(messageRequestSchema.safeParse({ ...message, ...change }).error?.issues ?? []);

describe('messageRequestSchema', () => {
  it('reads a message and trims what was typed', () => {
    const result = messageRequestSchema.parse({ ...message, senderName: '  Sari \n' });

    assert.deepEqual(result, message);
  });

  for (const [name, change] of Object.entries({
    'every optional field': {
      groupSlug: 'wates',
      villageCode: '35.02.01.2008',
      institution: 'SMP 1',
      locale: 'id-ID',
    },
    'a one-word name': { senderName: 'Su' },
    'a name with titles': { senderName: 'Hj. Sari, S.Pd., M.T.' },
    'a name of another script': { senderName: 'ꦱꦫꦶ' },
    'an e-mail address': { replyChannel: 'email', replyAddress: 'sari@example.id' },
    'several paragraphs': { text: 'Baris satu.\n\n\tBaris dua.' },
    'an emoji': { text: 'Terima kasih banyak 🙏🏽' },
    'a phone number': { text: 'Hubungi 0812-3000-0021 atau 0812 3000 0022.' },
    'the longest text': { text: 'a'.repeat(limits.messageText.max) },
  })) {
    it(`reads ${name}`, () => {
      assert.deepEqual(issuesOf(change), []);
    });
  }

  for (const [topic, fields] of Object.entries({
    form_a_group: { villageCode: '35.02.01.2008' },
    join_a_group: { groupSlug: 'wates' },
    training_request: { theme: 'Menulis berita', participants: 20, place: 'Balai desa' },
    study_visit: { institution: 'SMP 1', participants: 40, preferredDates: 'Awal Mei' },
    collaboration: {},
    product_or_msme: {},
    data_correction: { groupSlug: 'wates', correctionField: 'board' },
    privacy_request: { privacyRight: 'deletion' },
  })) {
    it(`reads ${topic} with what it asks for`, () => {
      assert.deepEqual(issuesOf({ topic, ...fields }), []);
    });
  }

  it('names everything a topic lacks or does not ask for, whatever else is wrong', () => {
    assert.deepEqual(
      issuesOf({ topic: 'training_request', senderName: '', privacyRight: 'access' }),
      [
        { path: 'senderName', code: 'too_small' },
        { path: 'theme', code: 'required' },
        { path: 'participants', code: 'required' },
        { path: 'privacyRight', code: 'not-for-this-topic' },
      ],
    );
    assert.deepEqual(issuesOf({ topic: 'join_a_group' }), [
      { path: 'villageCode', code: 'required' },
    ]);
  });

  for (const [name, path, code, change] of [
    [
      'no participants',
      'participants',
      'too_small',
      { topic: 'training_request', participants: 0 },
    ],
    ['an unknown topic', 'topic', 'invalid_value', { topic: 'service_complaint' }],
    ['an unknown field', 'admin', 'unrecognized_keys', { admin: true }],
    ['a short name', 'senderName', 'too_small', { senderName: ' S ' }],
    ['a long name', 'senderName', 'too_big', { senderName: 'S'.repeat(101) }],
    ['a line break in a name', 'senderName', 'invalid_format', { senderName: 'Sari\r\nBcc: x' }],
    ['a NUL in a name', 'senderName', 'invalid_format', { senderName: 'Sa\u0000ri' }],
    ['a long institution', 'institution', 'too_big', { institution: 'S'.repeat(121) }],
    ['a short text', 'text', 'too_small', { text: '   pendek   ' }],
    ['a long text', 'text', 'too_big', { text: 'a'.repeat(limits.messageText.max + 1) }],
    ['a NUL in the text', 'text', 'invalid_format', { text: 'Kapan pelatihan\u0000 itu?' }],
    ['a national id', 'text', 'national-id-not-allowed', { text: 'NIK 3502 0112 0190 0001' }],
    ['a wrong phone number', 'replyAddress', 'reply-address-invalid', { replyAddress: '12345' }],
    [
      'an e-mail address where a number belongs',
      'replyAddress',
      'reply-address-invalid',
      { replyAddress: 'sari@example.id' },
    ],
    [
      'a number where an e-mail address belongs',
      'replyAddress',
      'reply-address-invalid',
      { replyChannel: 'email' },
    ],
    [
      'a header in an e-mail address',
      'replyAddress',
      'invalid_format',
      { replyChannel: 'email', replyAddress: 'a@example.id\nBcc:b@example.id' },
    ],
    ['no adult', 'isAdultOrGuardianConsent', 'invalid_value', { isAdultOrGuardianConsent: false }],
    ['a wrong slug', 'groupSlug', 'invalid_format', { groupSlug: '../x' }],
    ['a wrong village code', 'villageCode', 'invalid_format', { villageCode: '3502' }],
    ['a wrong locale', 'locale', 'invalid_format', { locale: 'Bahasa Indonesia' }],
    [
      'consent that was not given',
      'consent.accepted',
      'invalid_value',
      { consent: { ...message.consent, accepted: false } },
    ],
    [
      'consent to no notice',
      'consent.noticeHash',
      'invalid_format',
      { consent: { ...message.consent, noticeHash: 'x' } },
    ],
    [
      'an unknown field of the consent',
      'consent.ip',
      'unrecognized_keys',
      { consent: { ...message.consent, ip: '::1' } },
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(issuesOf(change)[0], { path, code });
    });
  }

  it('names every field that is missing', () => {
    const issues = toProblemIssues(messageRequestSchema.safeParse({}).error?.issues ?? []);

    assert.deepEqual(
      issues.map(({ path }) => path),
      Object.keys(message),
    );
  });

  it('is not fooled by a prototype in the body', () => {
    const body: unknown = JSON.parse(
      `{"__proto__":{"polluted":true},${JSON.stringify(message).slice(1)}`,
    );

    const result = messageRequestSchema.safeParse(body);

    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    assert.equal((result.data as { polluted?: boolean } | undefined)?.polluted, undefined);
  });
});

describe('isReplyAddress', () => {
  it('goes by the channel', () => {
    assert.equal(isReplyAddress('phone', '(0352) 481234'), true);
    assert.equal(isReplyAddress('whatsapp', '(0352) 481234'), false);
    assert.equal(isReplyAddress('email', 'sari@example.id'), true);
    assert.equal(isReplyAddress('email', `${'a'.repeat(250)}@example.id`), false);
  });
});

describe('createMessage', () => {
  for (const [key, isGood] of [
    ['0b9f4f0e-6f0b-4a52-9a3c-0d6f2f6c7a11', true],
    ['a'.repeat(255), true],
    ['short', false],
    ['a'.repeat(256), false],
    ['aaaaaaaaaaaaaaaa\n', false],
    ['aaaaaaaa aaaaaaaa', false],
  ] as const) {
    it(`${isGood ? 'reads' : 'refuses'} the idempotency key ${JSON.stringify(key.slice(0, 40))}`, () => {
      assert.equal(createMessage.headers.safeParse({ 'idempotency-key': key }).success, isGood);
    });
  }
});
