import { cliActor } from '../../audit/write-audit.ts';
import { readConfig } from '../../config.ts';
import type { Database } from '../../db/database.ts';
import {
  createMessageDesk,
  type DeskContext,
  type MessageDesk,
} from '../../messages/desk/message-desk.ts';
import { createFieldCipher, type FieldCipher } from '../../secrets/field-cipher.ts';
import { openKeyring } from '../../secrets/open-keyring.ts';
import type { CommandContext } from '../command.ts';
import { withDatabase } from '../with-database.ts';

/** What commands for messages work with. */
export interface OpenDesk {
  readonly desk: MessageDesk;
  readonly context: DeskContext;
  readonly database: Database;
  readonly cipher: FieldCipher;
}

/** Opens the desk of a regency with the keys of the environment. */
export async function withDesk<Result>(
  context: CommandContext,
  regencyCode: string,
  work: (open: OpenDesk) => Promise<Result>,
): Promise<Result> {
  const cipher = createFieldCipher(openKeyring(readConfig(context.environment)));
  return withDatabase(context, (database) =>
    work({
      desk: createMessageDesk(database.db, cipher),
      context: { regencyCode, actor: cliActor, now: context.now() },
      database,
      cipher,
    }),
  );
}
