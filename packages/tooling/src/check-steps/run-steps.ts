/** One step of `npm run check`. */
export interface Step {
  readonly name: string;
  /** Gives one sentence for each problem; none means that all is well. */
  run(print: (text: string) => void): Promise<readonly string[]>;
}

/** Runs every step, prints what each found, and ends with a count. Tells whether all is well. */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void,
): Promise<boolean> {
  const failed: string[] = [];
  for (const step of steps) {
    const started = performance.now();
    const problems = await runSafely(step, print);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    for (const problem of problems) print(`  ${problem}`);
    print(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
    if (problems.length > 0) failed.push(step.name);
  }
  const summary = `check: ${steps.length - failed.length} ok, ${failed.length} failed`;
  print(failed.length === 0 ? `\n${summary}` : `\nFailed: ${failed.join(', ')}\n${summary}`);
  return failed.length === 0;
}

async function runSafely(step: Step, print: (text: string) => void): Promise<readonly string[]> {
  try {
    return await step.run(print);
  } catch (error) {
    return [`broke off: ${String(error)}`];
  }
}
