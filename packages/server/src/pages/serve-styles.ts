import { createPublicText, type PublicAnswer } from '../http/public-answer.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';
import { pageStyles, stylesVersion } from './page-styles.ts';

/** Serves the styles of the frame pages; their address names their version. */
export function serveStyles(app: App): void {
  let answers: Promise<Readonly<Record<'pinned' | 'followed', PublicAnswer>>> | undefined;
  app.get('/embed/frame/page.css', async (c) => {
    answers ??= createAnswers();
    const isPinned = new URL(c.req.url).search === `?${stylesVersion}`;
    // A page kept from before an update asks for its old version, and must not pin the new one.
    return toPublicResponse((await answers)[isPinned ? 'pinned' : 'followed'], c.req.raw);
  });
}

async function createAnswers() {
  const create = (cacheControl: string) =>
    createPublicText(pageStyles, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': cacheControl,
    });
  return {
    pinned: await create('public, max-age=31536000, immutable'),
    followed: await create('public, max-age=300'),
  };
}
