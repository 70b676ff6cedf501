import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

import type { Totals } from './totals.ts';

/** What this reporter needs of a finished test file. */
export type FinishedSession = Pick<
  TestSession,
  'testFile' | 'testResults' | 'errors' | 'logs' | 'request404s' | 'passed'
>;

/**
 * Reporter of the browser tests: fails a file that wrote to the console or asked for a missing file,
 * and writes the totals to the file that `KENTONGAN_TOTALS` names.
 */
export function browserReporter(environment = process.env): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const complaints = sessions.flatMap(complaintsAbout);
      for (const complaint of complaints) console.error(complaint);
      // The runner leaves with 0 when every test passed; what the console caught must still fail it.
      if (complaints.length > 0) process.once('exit', () => (process.exitCode = 1));
      const file = environment['KENTONGAN_TOTALS'];
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** Adds up the tests of all files; a file that broke outside its tests counts as one failure more. */
export function countSessions(sessions: readonly FinishedSession[]): Totals {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    for (const test of tests) {
      totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    }
    const isSilent = tests.length === 0;
    const brokeOutside = !session.passed && tests.every((test) => test.passed || test.skipped);
    if (isSilent || brokeOutside || complaintsAbout(session).length > 0) totals.failed += 1;
  }
  return totals;
}

/** Says what a file did besides its tests that no test file may do. */
export function complaintsAbout(session: FinishedSession): string[] {
  const file = relative(process.cwd(), session.testFile);
  return [
    ...session.logs.map((log) => `${file}: wrote to the console: ${log.map(String).join(' ')}`),
    ...session.request404s.map((url) => `${file}: asked for ${url}, which does not exist`),
  ];
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
