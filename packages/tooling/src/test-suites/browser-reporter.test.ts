import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { complaintsAbout, countSessions, type FinishedSession } from './browser-reporter.ts';

const good = { name: 'a', passed: true, skipped: false };
const bad = { name: 'b', passed: false, skipped: false };
const left = { name: 'c', passed: false, skipped: true };

function session(change: Partial<FinishedSession> = {}): FinishedSession {
  return {
    testFile: 'a.test.js',
    testResults: { name: '', tests: [], suites: [{ name: 's', tests: [good], suites: [] }] },
    errors: [],
    logs: [],
    request404s: [],
    passed: true,
    ...change,
  };
}

describe('countSessions', () => {
  it('counts the tests of every suite', () => {
    const testResults = {
      name: '',
      tests: [good],
      suites: [{ name: 's', tests: [good, bad, left], suites: [] }],
    };

    assert.deepEqual(countSessions([session({ testResults, passed: false }), session()]), {
      passed: 3,
      failed: 1,
      skipped: 1,
    });
  });

  it('counts a file that holds no test, or never loaded, as failed', () => {
    const empty = session({ testResults: { name: '', tests: [], suites: [] } });
    const { testResults: _, ...broken } = session({ passed: false });

    assert.deepEqual(countSessions([empty]), { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(countSessions([broken]), { passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a file that broke outside its tests as one failure more', () => {
    assert.equal(countSessions([session({ passed: false })]).failed, 1);
  });

  it('counts what was written to the console and missing files as failures', () => {
    assert.equal(countSessions([session({ logs: [['warning']] })]).failed, 1);
    assert.equal(countSessions([session({ request404s: ['/a.js'] })]).failed, 1);
  });
});

describe('complaintsAbout', () => {
  it('names the file, what it wrote and what it missed', () => {
    const complaints = complaintsAbout(session({ logs: [['odd', 7]], request404s: ['/b.js'] }));

    assert.deepEqual(complaints, [
      'a.test.js: wrote to the console: odd 7',
      'a.test.js: asked for /b.js, which does not exist',
    ]);
  });
});
