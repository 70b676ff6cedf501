import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Who does something that is written down. */
export interface Actor {
  /** Name a token was given to, or `cli`. */
  readonly name: string;
  readonly tokenId?: string | undefined;
}

/** The actor of everything that is done on the machine itself. */
export const cliActor: Actor = { name: 'cli' };

/** What was done. */
export interface AuditFacts {
  readonly regencyCode: string;
  readonly actor: Actor;
  /** What and then how: `activity.publish`. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  /** Never names, numbers or texts of people. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** Writes down what was done, in the transaction that does it. */
export async function writeAudit(db: Kysely<Tables>, facts: AuditFacts): Promise<void> {
  const { regencyCode, actor, action, subject, detail, now } = facts;
  await db
    .insertInto('audit_entry')
    .values({
      regency_code: regencyCode,
      id: randomUUID(),
      happened_at: now,
      actor: actor.name,
      action,
      subject,
      detail: JSON.stringify({ ...detail, token: actor.tokenId }),
    })
    .execute();
}
