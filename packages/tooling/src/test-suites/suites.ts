/** One suite of `npm test`; its name is what `npm test -- NAME` picks. */
export interface Suite {
  readonly name: string;
  /** `node` runs files with `node --test`, `browser` runs a group of the web-test-runner config. */
  readonly runner: 'node' | 'browser';
  readonly files: string;
  /** Files at a time. End-to-end tests share one machine's browser, so they queue. */
  readonly concurrency: number;
  /** Module with `globalSetup` and `globalTeardown`, which run around the files of a `node` suite. */
  readonly setup?: string;
  /** A busy machine can make one browser test late; a `node` suite may then run its file again. */
  readonly runsFailedAgain?: boolean;
}

/** Every suite, quick ones first. */
export const suites: readonly Suite[] = [
  {
    name: 'contract',
    runner: 'node',
    files: 'packages/contract/dist/**/*.test.js',
    concurrency: 2,
  },
  { name: 'tooling', runner: 'node', files: 'packages/tooling/src/**/*.test.ts', concurrency: 2 },
  {
    name: 'server',
    runner: 'node',
    files: 'packages/server/src/**/*.test.ts',
    concurrency: 2,
    setup: 'packages/server/src/testing/shared-databases.ts',
  },
  { name: 'sdk', runner: 'browser', files: 'packages/sdk/dist/**/*.test.js', concurrency: 2 },
  {
    name: 'widgets',
    runner: 'browser',
    files: 'packages/widgets/dist/**/*.test.js',
    concurrency: 2,
  },
  {
    name: 'embed',
    runner: 'node',
    files: 'packages/embed/e2e/**/*.test.ts',
    concurrency: 1,
    runsFailedAgain: true,
  },
];
