import type { Shape, ShapeContext } from './shape.ts';

/** Runs shapes one after the other and prints a table; gives one sentence for each that failed. */
export async function runShapes(
  shapes: readonly Shape[],
  context: ShapeContext,
  print: (text: string) => void,
): Promise<string[]> {
  const problems: string[] = [];
  const width = Math.max(...shapes.map(({ name }) => name.length));
  const line = (state: string, name: string, shown: string): void =>
    print(`  ${state.padEnd(6)} ${name.padEnd(width)}  ${shown}`);
  for (const shape of shapes) {
    try {
      const { shown, isAbsent = false } = await shape.run(context);
      line(isAbsent ? 'absent' : 'works', shape.name, shown);
    } catch (error) {
      line('FAILS', shape.name, 'see below');
      problems.push(`${shape.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}
