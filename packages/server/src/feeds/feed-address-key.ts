/** Parameters that say how a feed is written or who sent the reader, not which feed it is. */
const noise = /^(utm_\w+|fbclid|gclid|alt|redirect|max-results|orderby|v|m)$/;

/** Blogger has the same posts under each of these. */
const bloggerFeeds = /^\/(atom\.xml|rss\.xml|feeds\/posts\/(default|summary))$/;

/** Endings under which WordPress writes the feed of the same page in other formats. */
const wordPressFormat = /\/feed\/(rss2?|rdf|atom)$/;

/**
 * What tells a feed again under another spelling of its address: without scheme, `www.`, trackers,
 * format and a slash at the end.
 */
export function feedAddressKey(address: string): string {
  const url = new URL(address);
  const host = url.host
    .replace(/^www\./, '')
    .replace(/\.blogspot\.(com?\.)?[a-z]{2,3}$/, '.blogspot.com');
  let path = url.pathname.replace(/\/+$/, '').replace(wordPressFormat, '/feed');
  const parameters = [...url.searchParams].filter(([name]) => !noise.test(name));
  const isOldWordPress = parameters.length === 1 && parameters[0]?.[0] === 'feed';
  if (isOldWordPress) parameters.pop();
  if (isOldWordPress && !path.endsWith('/feed')) path += '/feed';
  if (bloggerFeeds.test(path)) path = '/feeds/posts/default';
  const query = parameters
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}
