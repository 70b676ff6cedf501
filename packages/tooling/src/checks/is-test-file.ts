/** Tells whether a file exists for tests alone: a test, a harness or a fixture. */
export function isTestFile(path: string): boolean {
  return /\.test\.[cm]?[jt]s$|\/(testing|e2e|fixtures)\//.test(path);
}
