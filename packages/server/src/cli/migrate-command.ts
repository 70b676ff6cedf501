import { exitCodes, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan migrate` */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: '[--json]',
  summary: 'Bring the tables of the database up to date.',
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } });
    return withDatabase(context, async ({ engine, migrated }) => {
      if (values.json) context.print(JSON.stringify({ engine, migrated }));
      else if (migrated.length === 0) context.print('The tables are up to date.');
      else context.print(`Migrations run: ${migrated.join(', ')}`);
      return exitCodes.done;
    });
  },
};
