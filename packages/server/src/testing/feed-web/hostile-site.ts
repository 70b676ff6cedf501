import type { RequestListener } from 'node:http';

import { hostileAnswers, oddAnswers } from './hostile-answers.ts';
import { startLocalServer, type LocalServer } from './local-server.ts';

/** Starts a server that has each hostile and odd answer at a path of its name. */
export async function startHostileSite(): Promise<LocalServer> {
  const answers = new Map<string, RequestListener>(
    Object.entries({ ...hostileAnswers, ...oddAnswers }),
  );
  return startLocalServer((request, response) => {
    const name = (request.url ?? '').slice(1).replace(/\?.*/, '');
    const answer = answers.get(name);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
}
