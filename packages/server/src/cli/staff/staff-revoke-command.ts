import { createStaffTokenRepository } from '../../staff/staff-token-repository.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { staffWords } from '../words/staff.ts';
import { toTokenFacts } from './to-token-facts.ts';

/** `kentongan staff revoke` */
export const staffRevokeCommand: Command = {
  name: 'staff revoke',
  usage: 'ID --regency CODE [--json]',
  summary: 'Take a token back; from then on it opens nothing.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { regency: { type: 'string' }, json: { type: 'boolean' } },
      ['ID'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const tokens = createStaffTokenRepository(db);
      const token = await tokens.revoke(regencyCode, positionals[0] ?? '', context.now());
      context.print(
        values.json
          ? JSON.stringify(toTokenFacts(token))
          : safeText(staffWords.revoked(token.name)),
      );
      return exitCodes.done;
    });
  },
};
