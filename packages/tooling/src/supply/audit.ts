import { execFile } from 'node:child_process';

import { npmCommand } from '../packages/npm-command.ts';

/** What `npm audit` says, or that nobody has answered. */
export type AuditOutcome =
  | { readonly isAnswered: true; readonly report: AuditReport }
  | { readonly isAnswered: false; readonly reason: string };

/** The part of the report of `npm audit --json` that is read. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly severity: string; readonly range: string; readonly via: readonly unknown[] }
    >
  >;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly message?: string;
}

/** High findings that do not touch us, each with the reason; nothing else lets one pass. */
export const explained: Readonly<Record<string, string>> = {};

/**
 * Asks the registry for known holes in what our packages run with.
 *
 * @param environment - Names another registry for npm, in a test.
 */
export async function askAudit(root: string, environment = process.env): Promise<AuditOutcome> {
  const [command, ...args] = npmCommand();
  const flags = ['audit', '--json', '--omit=dev', '--package-lock-only'];
  const printed = await new Promise<string>((resolve) => {
    // It ends with a code of its own when it has found something; what it prints tells which.
    const options = { cwd: root, env: environment, timeout: 60_000 };
    execFile(command, [...args, ...flags], options, (_, stdout) => resolve(stdout));
  });
  return readAudit(printed);
}

/** Tells an answer from none: an error, a refusal or silence is no clean result. */
export function readAudit(printed: string): AuditOutcome {
  try {
    const report = JSON.parse(printed) as AuditReport;
    if (report.vulnerabilities !== undefined) return { isAnswered: true, report };
    return {
      isAnswered: false,
      reason:
        [report.error?.summary, report.message, report.error?.code].find(Boolean) ??
        'no findings in what it printed',
    };
  } catch {
    return { isAnswered: false, reason: printed.trim().slice(0, 200) || 'it printed nothing' };
  }
}

/** The high and critical findings that nobody has explained. */
export function auditProblems(
  { vulnerabilities = {} }: AuditReport,
  reasons = explained,
): string[] {
  return Object.entries(vulnerabilities)
    .filter(([name, { severity }]) => /high|critical/.test(severity) && !(name in reasons))
    .map(([name, { severity, range }]) => `${name} ${range}: a ${severity} finding of npm audit`);
}
