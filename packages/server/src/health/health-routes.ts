import { apiHeaders } from '../http/api-headers.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import type { StorageHealth } from './storage-health.ts';

/** Serves `/healthz` (the process runs) and `/readyz` (it can also store what it is given). */
export function serveHealth(app: App, health: StorageHealth): void {
  const ok = (status: string) =>
    new Response(JSON.stringify({ status }), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...apiHeaders },
    });

  app.get('/healthz', () => ok('alive'));

  app.get('/readyz', async () => {
    if (await health.isReady()) return ok('ready');
    throw new ProblemError('service-unavailable', { headers: { 'retry-after': '10' } });
  });
}
