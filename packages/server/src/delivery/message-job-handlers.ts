import type { JobHandlers } from '../jobs/job-handler.ts';
import { purgeMessages } from '../messages/purge-messages.ts';
import { resealMessages } from '../messages/reseal-messages.ts';
import { nextTimeOfDay } from '../time/next-time-of-day.ts';
import { createDeliverMessage, type DeliveryOptions } from './deliver-message.ts';
import { deliveryJob } from './delivery-channel.ts';
import { MailError } from './mailer.ts';
import { sendDigest } from './send-digest.ts';

/** Jobs that every regency has once a day. */
export const dailyMessageJobs = ['message.purge', 'message.digest'] as const;

/** Hours of the day, in the regency's time zone. */
const purgeHour = 2;
const digestHour = 7;

const retryAfter = 3_600_000;

/** Makes the handlers of all later work on messages. */
export function createMessageJobHandlers(options: DeliveryOptions): JobHandlers {
  const { db } = options;
  const next = async (regencyCode: string, hour: number, now: number) => {
    const { time_zone } = await db
      .selectFrom('regency')
      .select('time_zone')
      .where('regency_code', '=', regencyCode)
      .executeTakeFirstOrThrow();
    return { againAt: nextTimeOfDay(hour, now, time_zone) };
  };
  return {
    [deliveryJob]: createDeliverMessage(options),
    'message.purge': async ({ regencyCode }, { now }) => {
      await purgeMessages(db, regencyCode, now());
      // Messages of before there were keys, or under a key that is to go.
      await resealMessages(db, options.cipher, regencyCode);
      return next(regencyCode, purgeHour, now());
    },
    'message.digest': async ({ regencyCode }, { now }) => {
      try {
        await sendDigest(options, regencyCode, now());
      } catch (error) {
        if (!(error instanceof MailError)) throw error;
        // A digest is never given up: it is the one that tells of mail that does not leave.
        return { againAt: now() + retryAfter };
      }
      return next(regencyCode, digestHour, now());
    },
  };
}
