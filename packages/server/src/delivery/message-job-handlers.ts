import type { JobHandlers } from '../jobs/job-handler.ts';
import type { Log } from '../http/log.ts';
import { judgeClock, purgeJob } from '../messages/judge-clock.ts';
import { purgeMessages } from '../messages/purge-messages.ts';
import { resealMessages } from '../messages/reseal-messages.ts';
import { nextTimeOfDay } from '../time/next-time-of-day.ts';
import { createDeliverMessage, type DeliveryOptions } from './deliver-message.ts';
import { deliveryJob } from './delivery-channel.ts';
import { MailError } from './mailer.ts';
import { sendDigest } from './send-digest.ts';

/** Jobs that every regency has once a day. */
export const dailyMessageJobs = [purgeJob, 'message.digest'] as const;

/** Hours of the day, in the regency's time zone. */
const purgeHour = 2;
const digestHour = 7;

const retryAfter = 3_600_000;

/** Makes the handlers of all later work on messages. */
export function createMessageJobHandlers(
  options: DeliveryOptions & { readonly log: Pick<Log, 'error'> },
): JobHandlers {
  const { db, log } = options;
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
    [purgeJob]: async ({ regencyCode }, { now }) => {
      const { isTrusted, seenAt } = await judgeClock(db, regencyCode, now());
      if (isTrusted) await purgeMessages(db, regencyCode, now());
      else {
        log.error('purge-refused', {
          regency: regencyCode,
          clock: new Date(now()).toISOString(),
          lastSeen: new Date(seenAt).toISOString(),
          advice: `The clock has jumped ahead. Set it right, or confirm the day with: kentongan messages purge --regency ${regencyCode} --today YYYY-MM-DD`,
        });
      }
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
