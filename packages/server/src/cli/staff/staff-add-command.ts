import { createStaffTokenRepository } from '../../staff/staff-token-repository.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseExpiry } from '../parse-expiry.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { roleNames, staffWords } from '../words/staff.ts';
import { toTokenFacts } from './to-token-facts.ts';

/** Long enough to work with, short enough to end when somebody has left. */
const defaultExpiry = '365d';

/** `kentongan staff add` */
export const staffAddCommand: Command = {
  name: 'staff add',
  usage: 'NAME --role auditor|officer|admin --regency CODE [--expires 90d|DAY|never] [--json]',
  summary: 'Give out a token for the staff API; it is shown once and ends after a year.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        role: { type: 'string' },
        regency: { type: 'string' },
        expires: { type: 'string' },
        json: { type: 'boolean' },
      },
      ['NAME'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    const role = requireOption(values.role, '--role');
    const now = context.now();
    const expiresAt = parseExpiry(values.expires ?? defaultExpiry, now);
    return withDatabase(context, async ({ db }) => {
      const { token, ...facts } = await createStaffTokenRepository(db).add({
        ...{ regencyCode, role, expiresAt, now },
        name: positionals[0] ?? '',
      });
      if (values.json) {
        context.print(JSON.stringify({ ...toTokenFacts(facts), token }));
        return exitCodes.done;
      }
      context.print(staffWords.added(facts.name, roleNames[facts.role]));
      context.print(token);
      context.print(staffWords.once);
      return exitCodes.done;
    });
  },
};
