/**
 * Entry of every root command: `node packages/tooling/run.mjs build`.
 *
 * It is JavaScript because the Node of the machine may be too old to read the TypeScript behind it.
 */
const commands = ['start', 'dev', 'build', 'check', 'test', 'docs', 'bench'];
const [name, ...args] = process.argv.slice(2);
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  stop(
    `This needs Node 24; this is ${process.version}. "npm ci" brings Node 24 along and "npm run ${name}" uses it, ` +
      'unless optional dependencies are left out (--omit=optional).',
  );
} else if (!commands.includes(name)) {
  stop(`Unknown command "${name}". Known: ${commands.join(', ')}.`);
} else {
  try {
    const command = await import(`./src/${name}.ts`);
    process.exitCode = await command[name](args);
  } catch (error) {
    stop(error instanceof Error && error.name === 'CommandError' ? error.message : error);
  }
  // A measurement that was given up may still hold a browser; it must not hold the command as well.
  setTimeout(() => process.exit(), 5_000).unref();
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
