import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import { staffRoles, type StaffRole } from '@kentongan/contract';

import { cliActor, writeAudit } from '../audit/write-audit.ts';
import type { StaffTokenTable, Tables } from '../db/tables.ts';
import { createStaffToken, hashStaffToken } from './staff-token.ts';
import { StaffTokenError } from './staff-token-error.ts';

/** A token without what opens the door. Times are milliseconds. */
export interface StaffToken {
  readonly id: string;
  readonly regencyCode: string;
  /** Whom it was given to. */
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
}

/** Whom a new token is for. */
export interface NewStaffToken {
  readonly regencyCode: string;
  readonly name: string;
  readonly role: string;
  readonly expiresAt: number | null;
  readonly now: number;
}

/** Gives tokens out, finds them and takes them back. */
export interface StaffTokenRepository {
  /**
   * The token itself is in this answer and nowhere else.
   *
   * @throws {@link StaffTokenError}
   */
  add(token: NewStaffToken): Promise<StaffToken & { readonly token: string }>;
  /** Newest first. */
  list(regencyCode: string): Promise<StaffToken[]>;
  /** Once is enough: revoking again changes nothing. @throws {@link StaffTokenError} */
  revoke(regencyCode: string, id: string, now: number): Promise<StaffToken>;
  /** Looks a token up, also one that no longer opens anything. */
  findByToken(token: string): Promise<StaffToken | undefined>;
  /** Notes that a token was used, at most once a minute. */
  touch(token: StaffToken, now: number): Promise<void>;
}

const touchInterval = 60_000;
const namePattern = /^(?=.{2,100}$)[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u;

/** Makes the repository on an open database. */
export function createStaffTokenRepository(db: Kysely<Tables>): StaffTokenRepository {
  const find = (regencyCode: string, id: string, source: Kysely<Tables> = db) =>
    source
      .selectFrom('staff_token')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .executeTakeFirst();

  return {
    async add({ regencyCode, name, role: roleName, expiresAt, now }) {
      const role = staffRoles.find((known) => known === roleName);
      if (role === undefined) throw new StaffTokenError('role-unknown', roleName);
      if (!namePattern.test(name.trim())) throw new StaffTokenError('name-invalid', name);
      if (expiresAt !== null && expiresAt <= now) throw new StaffTokenError('expiry-past', '');
      const token = createStaffToken();
      const row: StaffTokenTable = {
        regency_code: regencyCode,
        id: randomUUID(),
        name: name.trim(),
        role,
        token_hash: hashStaffToken(token),
        created_at: now,
        expires_at: expiresAt,
        revoked_at: null,
        last_used_at: null,
      };
      await db.transaction().execute(async (transaction) => {
        await requireRegency(transaction, regencyCode);
        await transaction.insertInto('staff_token').values(row).execute();
        await writeAudit(transaction, {
          regencyCode,
          actor: cliActor,
          action: 'staff.add',
          subject: row.id,
          detail: { role, expiresAt },
          now,
        });
      });
      return { ...toStaffToken(row), token };
    },

    async list(regencyCode) {
      await requireRegency(db, regencyCode);
      const rows = await db
        .selectFrom('staff_token')
        .selectAll()
        .where('regency_code', '=', regencyCode)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toStaffToken);
    },

    async revoke(regencyCode, id, now) {
      return db.transaction().execute(async (transaction) => {
        await requireRegency(transaction, regencyCode);
        const { numUpdatedRows } = await transaction
          .updateTable('staff_token')
          .set({ revoked_at: now })
          .where('regency_code', '=', regencyCode)
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        const row = await find(regencyCode, id, transaction);
        if (!row) throw new StaffTokenError('token-not-found', id);
        if (Number(numUpdatedRows) > 0) {
          const action = 'staff.revoke';
          await writeAudit(transaction, { regencyCode, actor: cliActor, action, subject: id, now });
        }
        return toStaffToken(row);
      });
    },

    async findByToken(token) {
      const row = await db
        .selectFrom('staff_token')
        .selectAll()
        .where('token_hash', '=', hashStaffToken(token))
        .executeTakeFirst();
      return row && toStaffToken(row);
    },

    async touch({ regencyCode, id, lastUsedAt }, now) {
      if (lastUsedAt !== null && now - lastUsedAt < touchInterval) return;
      await db
        .updateTable('staff_token')
        .set({ last_used_at: now })
        .where('regency_code', '=', regencyCode)
        .where('id', '=', id)
        .execute();
    },
  };
}

async function requireRegency(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  const row = await db
    .selectFrom('regency')
    .select('regency_code')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!row) throw new StaffTokenError('regency-not-found', regencyCode);
}

function toStaffToken(row: StaffTokenTable): StaffToken {
  return {
    id: row.id,
    regencyCode: row.regency_code,
    name: row.name,
    // A role that only another version knows may do the least.
    role: staffRoles.find((known) => known === row.role) ?? 'auditor',
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
