import { createClient } from '@kentongan/sdk';
import { createTestBackend, type TestBackend } from '@kentongan/sdk/testing';

/**
 * Runs examples one after the other: `node run-example-files.ts FILE…`. The addresses they name are
 * backends in memory. Prints a line of JSON for each: `null`, or what went wrong.
 */
const backends = new Map<string, TestBackend>();
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { origin } = new URL(request.url);
  const backend = backends.get(origin) ?? createTestBackend({ baseUrl: origin });
  backends.set(origin, backend);
  return backend.fetch(request);
};
for (const name of ['log', 'warn', 'error'] as const) console[name] = () => undefined;
// Controllers listen to the window.
Object.assign(globalThis, { addEventListener: () => undefined });
const late: unknown[] = [];
process.on('unhandledRejection', (error) => late.push(error));

// An example may go on from the client that every reader has made by then.
Object.assign(globalThis, {
  client: createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' }),
});

for (const file of process.argv.slice(2)) {
  const problem = await import(file).then(
    () => null,
    (error: unknown) => String(error),
  );
  // What an example has started without waiting for it fails in the turns that follow.
  await new Promise((resolve) => setImmediate(resolve));
  process.stdout.write(`${JSON.stringify(problem ?? (late.length > 0 ? String(late) : null))}\n`);
  late.length = 0;
}
process.exit();
