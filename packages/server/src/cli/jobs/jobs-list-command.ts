import { listJobs, type ListedJob } from '../../jobs/list-jobs.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { jobWords } from '../words/jobs.ts';

/** `kentongan jobs list` */
export const jobsListCommand: Command = {
  name: 'jobs list',
  usage: '[--regency CODE] [--kind KIND] [--failed] [--json]',
  summary: 'List what the server does later, the next due first; --failed: what it gave up.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      kind: { type: 'string' },
      failed: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const jobs = await withDatabase(context, ({ db }) =>
      listJobs(db, { regencyCode: values.regency, kind: values.kind, isFailed: values.failed }),
    );
    if (values.json) {
      context.print(JSON.stringify({ jobs: jobs.map(toJson) }));
      return exitCodes.done;
    }
    context.print(jobs.length === 0 ? jobWords.none : jobWords.count(jobs.length));
    for (const job of jobs) {
      for (const line of describe(job)) context.print(safeText(line));
    }
    return exitCodes.done;
  },
};

function describe(job: ListedJob): string[] {
  const facts = [
    jobWords[standingOf(job)],
    jobWords.due(new Date(job.run_at).toISOString()),
    ...(job.attempts > 0 ? [jobWords.attempts(job.attempts)] : []),
  ];
  return [
    `${job.regency_code}  ${job.kind}  ${job.subject}`,
    `  ${facts.join(' · ')}`,
    ...(job.problem === null ? [] : [`  ${jobWords.problem(job.problem)}`]),
  ];
}

function standingOf({ state, leased_until }: ListedJob): 'waiting' | 'running' | 'failed' {
  if (state === 'failed') return 'failed';
  return leased_until === null ? 'waiting' : 'running';
}

function toJson(job: ListedJob) {
  return {
    regency: job.regency_code,
    kind: job.kind,
    subject: job.subject,
    state: standingOf(job),
    runAt: new Date(job.run_at).toISOString(),
    attempts: job.attempts,
    problem: job.problem,
  };
}
