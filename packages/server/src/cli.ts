#!/usr/bin/env node
import { createProgress } from './cli/create-progress.ts';
import { runCli } from './cli/run-cli.ts';

const progress = createProgress(process.stderr);

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  print(line) {
    progress.clear();
    process.stdout.write(`${line}\n`);
  },
  printError(line) {
    progress.clear();
    process.stderr.write(`${line}\n`);
  },
  showProgress: (line) => progress.show(line),
  now: () => Date.now(),
});
