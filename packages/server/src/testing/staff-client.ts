import { createStaffTokenRepository } from '../staff/staff-token-repository.ts';
import type { Database } from '../db/database.ts';
import type { TestApp } from './test-app.ts';

/** Calls the API as staff do. */
export interface StaffClient {
  readonly token: string;
  readonly tokenId: string;
  /** Sends JSON, or nothing, and hands out the answer. */
  send(method: string, path: string, body?: object): Promise<Response>;
  /** The same, parsed; the caller names the type the contract gives this path. */
  call<Value>(method: string, path: string, body?: object): Promise<Value>;
}

/** Gives out a token and makes a client that uses it. */
export async function createStaffClient(
  database: Database,
  test: TestApp,
  {
    regencyCode,
    role,
    now = 1_700_000_000_000,
  }: { regencyCode: string; role: string; now?: number },
): Promise<StaffClient> {
  const { token, id } = await createStaffTokenRepository(database.db).add({
    ...{ regencyCode, role, now },
    name: `Staf ${role}`,
    expiresAt: null,
  });
  const send: StaffClient['send'] = (method, path, body) =>
    test.request(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    token,
    tokenId: id,
    send,
    call: async <Value>(method: string, path: string, body?: object) =>
      (await send(method, path, body)).json() as Promise<Value>,
  };
}
