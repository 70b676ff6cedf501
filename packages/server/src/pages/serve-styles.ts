import { createPublicText, type PublicAnswer } from '../http/public-answer.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';

/** Styles and where they are. */
export interface StyleSheet {
  readonly path: string;
  readonly text: string;
  /** Changes with the text. */
  readonly version: string;
}

/** Serves styles of pages; their address names their version. */
export function serveStyles(app: App, { path, text, version }: StyleSheet): void {
  let answers: Promise<Readonly<Record<'pinned' | 'followed', PublicAnswer>>> | undefined;
  app.get(path, async (c) => {
    answers ??= createAnswers(text);
    const isPinned = new URL(c.req.url).search === `?${version}`;
    // A page kept from before an update asks for its old version, and must not pin the new one.
    return toPublicResponse((await answers)[isPinned ? 'pinned' : 'followed'], c.req.raw);
  });
}

async function createAnswers(text: string) {
  const create = (cacheControl: string) =>
    createPublicText(text, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': cacheControl,
    });
  return {
    pinned: await create('public, max-age=31536000, immutable'),
    followed: await create('public, max-age=300'),
  };
}
