import { readConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import type { CommandContext } from './command.ts';

/** Opens the database the environment names, does some work in it and closes it again. */
export async function withDatabase<Result>(
  { environment }: CommandContext,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readConfig(environment));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
