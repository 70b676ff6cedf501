import { apiHeaders } from '../../http/api-headers.ts';
import { isKnown } from '../../http/negotiate.ts';
import type { App } from '../../http/serve.ts';
import { shareCard, shareCardPath } from './share-card.ts';

/** Serves the picture of pages without one, to whoever makes a preview of a link. */
export function serveShareCard(app: App): void {
  const { bytes, type, version } = shareCard;
  app.get(shareCardPath, (c) => {
    const isPinned = new URL(c.req.url).search === `?${version}`;
    const headers = {
      ...apiHeaders,
      // An address kept from before an update must not pin the new picture.
      'cache-control': isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      etag: `"${version}"`,
      'access-control-allow-origin': '*',
    };
    if (isKnown(c.req.header('if-none-match'), version)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(c.req.method === 'HEAD' ? null : bytes, {
      headers: { ...headers, 'content-type': type, 'content-length': String(bytes.length) },
    });
  });
}
