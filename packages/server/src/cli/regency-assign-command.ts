import { setAssignees } from '../regencies/set-assignees.ts';
import type { Assignee } from '../regencies/regency-settings.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { safeText } from './safe-text.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency assign` */
export const regencyAssignCommand: Command = {
  name: 'regency assign',
  usage: 'CODE [--area AREA="NAME <EMAIL>"]… [--remove AREA]… [--json]',
  summary: 'Say who gets messages about a district or village, by name and, if wanted, by mail.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        area: { type: 'string', multiple: true },
        remove: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
      ['CODE'],
    );
    const added = (values.area ?? []).map(toAssignee);
    const removed = values.remove ?? [];
    return withDatabase(context, async ({ db }) => {
      const [code = ''] = positionals;
      const assignees = await setAssignees(db, { code, added, removed, now: context.now() });
      if (values.json) context.print(JSON.stringify({ code, assignees }));
      else if (assignees.length === 0) context.print(nobody);
      else for (const one of assignees) context.print(safeText(describe(one)));
      return exitCodes.done;
    });
  },
};

const nobody = 'Belum ada penanggung jawab wilayah; semua pesan menunggu dibagikan oleh dinas.';

function describe({ area, name, email }: Assignee): string {
  return `${area}  ${name}${email === null ? '' : `  ${email}`}`;
}

/** `35.02.01=Bu Contoh <bu.contoh@dinas.example.go.id>`, or without the mailbox. */
function toAssignee(text: string): Assignee {
  const parts = /^(?<area>[\d.]+)=(?<name>[^<>=]{2,120}?)\s*(?:<(?<email>[^<>\s]+)>)?$/.exec(text);
  const { area = '', name = '', email = null } = parts?.groups ?? {};
  if (parts) return { area, name: name.trim(), email };
  throw new UsageError(`--area "${text}" is not AREA="NAME <EMAIL>".`);
}
