import { undoImport } from '../import/plan/undo-import.ts';
import { exitCodes, type Command } from './command.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan import undo` */
export const importUndoCommand: Command = {
  name: 'import undo',
  usage: '--regency CODE [--json]',
  summary: 'Take back the last import, unless groups were changed since.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const undone = await undoImport(db, regencyCode, context.now());
      context.print(
        values.json
          ? JSON.stringify(undone)
          : `Impor "${undone.fileName}" dibatalkan: ${undone.removed} kelompok dihapus, ${undone.restored} dikembalikan seperti semula.`,
      );
      return exitCodes.done;
    });
  },
};
