import { toWebAddress } from './links/to-web-address.ts';
import { toChannelFeed } from './discovery/to-channel-feed.ts';

/** Hosts whose pages have no feed anyone may read. */
const withoutFeeds =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch|instagram\.com|tiktok\.com|x\.com|twitter\.com|whatsapp\.com|wa\.me|t\.me|linktr\.ee|shopee\.co\.id|tokopedia\.com)$/;

/**
 * Where the feed of a site is likely to be, most likely first; empty where it cannot be guessed:
 * for a YouTube handle ask `discoverFeeds` about its page.
 */
export function guessFeedAddresses(url: string): string[] {
  const trimmed = url.trim();
  const page = toWebAddress(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (page === null) return [];
  const { hostname, origin, pathname, searchParams } = new URL(page);
  if (!hostname.includes('.') || withoutFeeds.test(hostname)) return [];
  if (/(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(hostname))
    return guessVideos(pathname, searchParams);
  if (/\.blogspot\.[a-z.]{2,6}$/.test(hostname)) return guessBlogger(origin, pathname);
  if (/(?:^|\.)medium\.com$/.test(hostname)) return guessMedium(origin, hostname, pathname);
  if (/\.wordpress\.com$/.test(hostname)) return [`${origin}/feed/`];
  if (/\.tumblr\.com$/.test(hostname)) return [`${origin}/rss`];
  return [...new Set([...guessBelow(origin, pathname), ...guessAnywhere(origin)])];
}

function guessVideos(path: string, query: URLSearchParams): string[] {
  const channelId = /^\/channel\/(UC[\w-]{22})/.exec(path)?.[1] ?? query.get('channel_id');
  if (channelId) return [toChannelFeed(channelId)];
  const user = /^\/user\/([\w.-]{1,100})/.exec(path)?.[1];
  if (user) return [`https://www.youtube.com/feeds/videos.xml?user=${user}`];
  const list = path === '/playlist' ? query.get('list') : null;
  return list && /^[\w-]{2,60}$/.test(list)
    ? [`https://www.youtube.com/feeds/videos.xml?playlist_id=${list}`]
    : [];
}

function guessBlogger(origin: string, path: string): string[] {
  const label = /^\/search\/label\/([^/?#]{1,100})/.exec(path)?.[1];
  const posts = `${origin}/feeds/posts/default${label ? `/-/${label}` : ''}`;
  return [`${posts}?alt=rss`, posts];
}

function guessMedium(origin: string, hostname: string, path: string): string[] {
  const first = /^\/(@?[\w.-]{1,100})/.exec(path)?.[1];
  if (hostname !== 'medium.com' && hostname !== 'www.medium.com') return [`${origin}/feed`];
  return first ? [`https://medium.com/feed/${first}`] : [];
}

/** A blog may live in a folder of a site, a category of WordPress has a feed of its own. */
function guessBelow(origin: string, path: string): string[] {
  const folder = path.replace(/\/[^/]*\.[a-z]{2,5}$/i, '').replace(/\/{1,10}$/, '');
  return folder === '' ? [] : [`${origin}${folder}/feed/`];
}

function guessAnywhere(origin: string): string[] {
  return [
    `${origin}/feed/`,
    `${origin}/feeds/posts/default?alt=rss`,
    `${origin}/feed`,
    `${origin}/rss.xml`,
    `${origin}/feed.xml`,
    `${origin}/atom.xml`,
    `${origin}/?format=feed&type=rss`,
    `${origin}/rss`,
  ];
}
