/** What a check found. */
export interface CheckResult {
  /** Each fails the check: where, what is wrong, what to do. */
  readonly problems: readonly string[];
  /** Worth a look, but no failure. */
  readonly warnings?: readonly string[];
}

/** A rule about the repository that no compiler or linter knows. */
export interface Check {
  readonly name: string;
  /** @param root - the repository, or a small tree in a test. */
  run(root: string): CheckResult;
}
