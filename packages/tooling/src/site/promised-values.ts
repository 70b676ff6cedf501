/** A line that says what it gives: `foldName('Ngilo-Ilo'); // 'ngiloilo'`. */
const promise = /^(?!const |let |import )(\S.*); \/\/ (['"\d[{].*|true|false|null)$/gm;

/** Turns each value that an example promises in a comment into a comparison with what comes out. */
export function comparePromisedValues(code: string): string {
  const compared = code.replace(
    promise,
    (_, expression: string, value: string) => `deepStrictEqual(${expression}, ${value});`,
  );
  return compared === code ? code : `import { deepStrictEqual } from 'node:assert';\n${compared}`;
}
