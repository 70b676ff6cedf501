/**
 * Has browsers that know the hint compile all functions of a file while it is read, beside the main
 * thread, and not one by one as they are called. For files of which most runs at once.
 *
 * The hint counts on the very first line only.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compileAtOnce(code: string): string {
  return `//# allFunctionsCalledOnLoad\n${code}`;
}
