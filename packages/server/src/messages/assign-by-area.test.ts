import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { MessageReceipt, MessageRequest, MessageState, Regency } from '@kentongan/contract';

import { cliActor } from '../audit/write-audit.ts';
import type { Database } from '../db/database.ts';
import { createDeliverMessage } from '../delivery/deliver-message.ts';
import { deliveryJob } from '../delivery/delivery-channel.ts';
import type { Mail } from '../delivery/mailer.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { defaultRegencySettings } from '../regencies/regency-settings.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { createMessageDesk } from './desk/message-desk.ts';

const silent = { info: () => undefined, error: () => undefined };
const start = Date.parse('2026-03-04T05:06:07.000Z');
const desks = { regencyCode: '35.02', actor: cliActor, now: start };

describe('a message about an area that somebody looks after', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let mails: Mail[];

    beforeEach(async () => {
      database = await open();
      mails = [];
      await insertRegency(database.db, '35.02', {
        settings: {
          delivery: { ...defaultRegencySettings.delivery, officeEmails: ['kim@dinas.example.id'] },
          assignees: [
            { area: '35.02.01', name: 'Bu Contoh', email: 'bu.contoh@dinas.example.id' },
            { area: '35.02.02', name: 'Pak Tanpa Surel', email: null },
            { area: '35.02.03', name: 'Bu Dinas', email: 'kim@dinas.example.id' },
          ],
        },
      });
      await insertAreas(database.db, '35.02');
      test = createTestApp(database, { now: () => start });
    });

    let keys = 0;
    const send = async (change: Partial<MessageRequest> = {}) => {
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `key-of-area-test-${(keys += 1)}`,
        },
        body: JSON.stringify(createTestMessage(regency, change)),
      });
      return (await response.json()) as MessageReceipt;
    };
    const desk = () => createMessageDesk(database.db, testCipher);
    const find = async (reference: string) => {
      const listed = await desk().list(desks, {}, { limit: 100 });
      const found = listed.find(({ entry }) => entry.reference === reference)?.entry;
      assert.ok(found);
      return [found.status, found.assignee, found.deliveries.map(({ channel }) => channel)];
    };
    const villageOf = async (district: string) => {
      const { code } = await database.db
        .selectFrom('area')
        .select('code')
        .where('regency_code', '=', '35.02')
        .where('parent_code', '=', district)
        .orderBy('code')
        .limit(1)
        .executeTakeFirstOrThrow();
      return code;
    };

    it('is hers from the beginning, and reaches her by mail', async () => {
      const { reference } = await send({ villageCode: '35.02.01.2008' });

      assert.deepEqual(await find(reference), [
        'assigned',
        'Bu Contoh',
        ['assignee-email', 'office-email'],
      ]);
      await createJobRunner({
        database,
        log: silent,
        now: () => start,
        handlers: {
          [deliveryJob]: createDeliverMessage({
            db: database.db,
            cipher: testCipher,
            mailer: { send: async (mail) => void mails.push(mail), close: () => undefined },
            fetchGuarded: async () => assert.fail('nothing is fetched'),
            readSecret: async () => Buffer.alloc(32),
          }),
        },
      }).runDue();
      assert.deepEqual(mails.map(({ to }) => to.join()).sort(), [
        'bu.contoh@dinas.example.id',
        'kim@dinas.example.id',
      ]);
      const audit = await database.db.selectFrom('audit_entry').selectAll().execute();
      assert.deepEqual(
        audit.map(({ actor, action, subject }) => [actor, action, subject]),
        [['rule', 'message.assign', reference]],
      );
    });

    it('is found by the area of its group when it names none itself', async () => {
      await insertGroup(database.db, '35.02', {
        areaCode: '35.02.01.2008',
        slug: 'reog-bina',
      });
      const { reference } = await send({ groupSlug: 'reog-bina' });

      assert.equal((await find(reference))[1], 'Bu Contoh');
    });

    it('is mailed to nobody twice, and to nobody who has no mailbox', async () => {
      const silentOne = await send({ villageCode: await villageOf('35.02.02') });
      const office = await send({ villageCode: await villageOf('35.02.03') });

      assert.deepEqual(await find(silentOne.reference), [
        'assigned',
        'Pak Tanpa Surel',
        ['office-email'],
      ]);
      assert.deepEqual(await find(office.reference), ['assigned', 'Bu Dinas', ['office-email']]);
    });

    it('stays with the office when nobody has its area, or it has none', async () => {
      const elsewhere = await send({ villageCode: await villageOf('35.02.05') });
      const nowhere = await send();

      for (const { reference } of [elsewhere, nowhere]) {
        assert.deepEqual(await find(reference), ['new', null, ['office-email']]);
      }
    });

    it('is given to her only once somebody has said that it is no spam', async () => {
      const { reference } = await send({ villageCode: '35.02.01.2008', website: 'x' });
      assert.deepEqual(await find(reference), ['quarantined', null, []]);

      const entry = await desk().step(desks, reference, { step: 'not-spam' });

      assert.deepEqual([entry.status, entry.assignee], ['assigned', 'Bu Contoh']);
      assert.equal(entry.deliveries.length, 2);
    });

    it('is told to its sender as received until a person has done something with it', async () => {
      const { reference, secret } = await send({ villageCode: '35.02.01.2008' });
      const state = async () => {
        const response = await test.request('/v1/regencies/35.02/message-states', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ reference, secret }),
        });
        return ((await response.json()) as MessageState).status;
      };
      assert.equal(await state(), 'received');

      await desk().step(desks, reference, { step: 'assign', to: 'Pak Lain' });
      assert.equal(await state(), 'in_progress');
    });

    it('is not given again when it is sent again', async () => {
      const first = await send({ villageCode: '35.02.01.2008' });
      keys -= 1;
      const again = await send({ villageCode: '35.02.01.2008' });

      assert.equal(again.reference, first.reference);
      const audit = await database.db.selectFrom('audit_entry').select('id').execute();
      assert.equal(audit.length, 1);
    });
  });
});
