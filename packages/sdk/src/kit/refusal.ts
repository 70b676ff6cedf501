import { problemStatus, type ProblemCode, type ProblemIssue } from '@kentongan/contract';

/** A request that the test backend answers with a problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly issues: readonly ProblemIssue[];

  constructor(code: ProblemCode, issues: readonly ProblemIssue[] = []) {
    super(code);
    this.code = code;
    this.issues = issues;
  }

  toResponse(): Response {
    const { code, issues } = this;
    const status = problemStatus[code];
    const body = { type: `urn:kentongan:problem:${code}`, title: code, status, code, issues };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    });
  }
}

/** Gives what was looked for, or refuses. */
export function found<Value>(value: Value | undefined, code: ProblemCode): Value {
  if (value === undefined) throw new Refusal(code);
  return value;
}
