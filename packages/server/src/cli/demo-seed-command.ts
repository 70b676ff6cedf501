import { seedDemo } from '../demo/seed-demo.ts';
import { exitCodes, type Command } from './command.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan demo seed` */
export const demoSeedCommand: Command = {
  name: 'demo seed',
  usage: '--dir examples/ponorogo-demo [--json]',
  summary: 'Fill an empty database with invented data; one that has a regency is left alone.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      dir: { type: 'string' },
      json: { type: 'boolean' },
    });
    const directory = requireOption(values.dir, '--dir');
    return withDatabase(context, async ({ db }) => {
      const seeded = await seedDemo(db, { directory, now: context.now() });
      if (!seeded.isSeeded) {
        context.print(
          values.json
            ? JSON.stringify(seeded)
            : `The database already has data (${seeded.regencies.join(', ')}); it was not touched.`,
        );
        return exitCodes.done;
      }
      const { regency, activities } = seeded;
      const { figures, plan } = seeded.import;
      if (values.json) {
        const { isSeeded } = seeded;
        context.print(
          JSON.stringify({ isSeeded, regency, figures, refused: plan.refused.length, activities }),
        );
      } else {
        context.print(
          `Demonstration data for ${regency.name} (${regency.code}): ${figures.groups} groups in ${figures.villages} villages, ${activities.created} activities. All of it is invented.`,
        );
      }
      // The rows the sheet is known to hold for practice are no failure of the demonstration.
      return exitCodes.done;
    });
  },
};
