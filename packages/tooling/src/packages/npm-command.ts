/**
 * How to start npm: with the Node that runs us when npm has started us, else by its name.
 *
 * npm tells its scripts where it lies itself; a shell is then not needed on any platform.
 */
export function npmCommand(environment = process.env): [string, ...string[]] {
  const script = environment['npm_execpath'];
  return script?.endsWith('.js') === true ? [process.execPath, script] : ['npm'];
}
