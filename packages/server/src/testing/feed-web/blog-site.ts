import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { BlogPost } from './blog-post.ts';
import { startLocalServer, type LocalServer } from './local-server.ts';
import { writeBloggerFeed, writeBloggerPage } from './write-blogger-feed.ts';
import { writeWordPressFeed, writeWordPressPage } from './write-wordpress-feed.ts';
import { writeYouTubeFeed } from './write-youtube-feed.ts';

/** Software a blog of the fixture web runs on. */
export type BlogKind = 'blogger' | 'wordpress' | 'youtube';

/** A blog that behaves as its software does. Tests publish by writing `posts`. */
export interface BlogSite extends LocalServer {
  readonly feedUrl: string;
  title: string;
  /** In the order of the feed. */
  posts: readonly BlogPost[];
}

interface BlogSoftware {
  readonly feedPath: string;
  readonly feedType: string;
  writeFeed(origin: string, title: string, posts: readonly BlogPost[]): string;
  writePage(origin: string, title: string): string;
}

const software: Readonly<Record<BlogKind, BlogSoftware>> = {
  blogger: {
    feedPath: '/feeds/posts/default',
    feedType: 'application/atom+xml; charset=UTF-8',
    writeFeed: writeBloggerFeed,
    writePage: writeBloggerPage,
  },
  wordpress: {
    feedPath: '/feed/',
    feedType: 'application/rss+xml; charset=UTF-8',
    writeFeed: writeWordPressFeed,
    writePage: writeWordPressPage,
  },
  youtube: {
    feedPath: '/feeds/videos.xml?channel_id=UCkim',
    feedType: 'text/xml; charset=UTF-8',
    writeFeed: (_origin, title, posts) => writeYouTubeFeed(title, posts),
    writePage: (origin) =>
      `<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" title="RSS" href="${origin}/feeds/videos.xml?channel_id=UCkim"></head></html>`,
  },
};

/** Starts a blog on a port of its own. */
export async function startBlogSite(
  kind: BlogKind,
  posts: readonly BlogPost[],
  title = `Blog ${kind}`,
): Promise<BlogSite> {
  const { feedPath, feedType, writeFeed, writePage } = software[kind];
  const server = await startLocalServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html; charset=UTF-8');
      response.end(writePage(site.origin, site.title));
    } else if (request.url === feedPath) {
      response.setHeader('content-type', feedType);
      sendFeed(request, response, writeFeed(site.origin, site.title, site.posts));
    } else {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Tidak ada</h1>');
    }
  });
  const site: BlogSite = { ...server, feedUrl: server.origin + feedPath, title, posts };
  return site;
}

/** Blogger tags weakly, as does every server that compresses; the tag is what a reader sends back. */
function sendFeed(request: IncomingMessage, response: ServerResponse, feed: string): void {
  const etag = `W/"${createHash('sha256').update(feed).digest('hex')}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.end(feed);
}
