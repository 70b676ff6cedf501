/** What the server of `npm start` and `npm run dev` reads; whatever the caller has set wins. */
export interface DemoEnvironment {
  readonly HOST: string;
  readonly PORT: string;
  readonly DATA_DIR: string;
  readonly DEMO_DIR: string;
  readonly EMBED_DIR: string;
}

/** Fills in what the demonstration needs. */
export function demoEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DemoEnvironment {
  return {
    HOST: environment['HOST'] || '127.0.0.1',
    PORT: environment['PORT'] || '8080',
    DATA_DIR: environment['DATA_DIR'] || '.data',
    DEMO_DIR: environment['DEMO_DIR'] || 'examples/script-tag',
    EMBED_DIR: environment['EMBED_DIR'] || 'packages/embed/dist',
  };
}

/** Address of the demonstration for a browser on this machine. */
export function demoAddress({ HOST, PORT }: Pick<DemoEnvironment, 'HOST' | 'PORT'>): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
