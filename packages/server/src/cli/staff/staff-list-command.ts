import { createStaffTokenRepository, type StaffToken } from '../../staff/staff-token-repository.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { roleNames, staffWords } from '../words/staff.ts';
import { toTokenFacts } from './to-token-facts.ts';

/** `kentongan staff list` */
export const staffListCommand: Command = {
  name: 'staff list',
  usage: '--regency CODE [--json]',
  summary: 'List who has a token, until when, and when it was last used.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const tokens = await createStaffTokenRepository(db).list(regencyCode);
      if (values.json) {
        context.print(JSON.stringify({ tokens: tokens.map(toTokenFacts) }));
      } else if (tokens.length === 0) {
        context.print(staffWords.none);
      } else {
        for (const token of tokens) context.print(safeText(describe(token, context.now())));
      }
      return exitCodes.done;
    });
  },
};

function describe(token: StaffToken, now: number): string {
  const { id, name, role, lastUsedAt } = token;
  const used = lastUsedAt === null ? staffWords.unused : staffWords.lastUsed(toDay(lastUsedAt));
  return `${id}  ${name}  ${roleNames[role]}  ${validity(token, now)}  ${used}`;
}

function validity({ expiresAt, revokedAt }: StaffToken, now: number): string {
  if (revokedAt !== null) return staffWords.takenBack(toDay(revokedAt));
  if (expiresAt === null) return staffWords.never;
  return expiresAt <= now
    ? staffWords.over(toDay(expiresAt))
    : staffWords.expires(toDay(expiresAt));
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
