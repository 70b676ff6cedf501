import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { createFieldCipher } from '../secrets/field-cipher.ts';
import { createKeyText, parseKeyring } from '../secrets/keyring.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { testCipher, testFieldKeys } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { resealMessages } from './reseal-messages.ts';
import { openMessage } from './sealed-message.ts';

describe('a new key', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02');
      const test = createTestApp(database);
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0000000000000001' },
        body: JSON.stringify(createTestMessage(regency, { institution: 'SMP Contoh' })),
      });
    });
    const read = () => database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();

    it('takes over every message, after which the old one can go', async () => {
      const before = openMessage(testCipher, await read());
      const newKey = createKeyText();
      const both = createFieldCipher(parseKeyring(`${newKey},${testFieldKeys}`));

      assert.equal(await resealMessages(database.db, both, '35.02'), 1);
      assert.equal(await resealMessages(database.db, both, '35.02'), 0);

      const newOnly = createFieldCipher(parseKeyring(newKey));
      assert.deepEqual(openMessage(newOnly, await read()), before);
    });

    it('encrypts what came before there were keys', async () => {
      await database.db
        .updateTable('message')
        .set({ sender_name: 'Warga Lama', reply_address: '+6281230000033' })
        .execute();

      assert.equal(await resealMessages(database.db, testCipher, '35.02'), 1);

      const row = await read();
      assert.doesNotMatch(JSON.stringify(row), /Warga Lama|81230000033/);
      assert.equal(openMessage(testCipher, row).sender_name, 'Warga Lama');
    });
  });
});
