import { retryJobs } from '../../jobs/retry-jobs.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { jobWords } from '../words/jobs.ts';

/** `kentongan jobs retry` */
export const jobsRetryCommand: Command = {
  name: 'jobs retry',
  usage: '[--regency CODE] [--kind KIND] [--json]',
  summary: 'Let what the server gave up be tried again.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      kind: { type: 'string' },
      json: { type: 'boolean' },
    });
    const filter = { regencyCode: values.regency, kind: values.kind };
    const retried = await withDatabase(context, ({ db }) => retryJobs(db, filter, context.now()));
    context.print(values.json ? JSON.stringify({ retried }) : jobWords.retried(retried));
    return exitCodes.done;
  },
};
