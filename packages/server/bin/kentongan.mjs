#!/usr/bin/env node
/** Starts the command line, unless this Node is too old or the build is missing. */
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  stop(
    `kentongan needs Node 24; this is ${process.version}. In the repository, "npm ci" brings it along.`,
  );
} else if (!existsSync(program)) {
  stop('kentongan is not built yet: run "npm run build" first.');
} else {
  await import(program.href);
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
