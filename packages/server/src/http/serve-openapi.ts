import { openApiDocument } from '@kentongan/contract/openapi';

import { createPublicAnswer, type PublicAnswer } from './public-answer.ts';
import { toPublicResponse } from './send-public-answer.ts';
import type { App } from './serve.ts';

/** Serves the printed API at `/openapi.json`. */
export function serveOpenApi(app: App, serverUrl: string | undefined): void {
  let answer: Promise<PublicAnswer> | undefined;
  app.get('/openapi.json', async (c) => {
    answer ??= createPublicAnswer(openApiDocument({ serverUrl }));
    return toPublicResponse(await answer, c.req.raw);
  });
}
