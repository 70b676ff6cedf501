const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|wbraid|gbraid|msclkid|yclid|igshid?|mc_[ce]id|_ga|_gl|spref|m|showcomment|amp|source|feature|si)$/i;

/**
 * A link as it is compared: without fragment, trackers, Blogger's phone version, its country
 * domains, the last slash, and the difference between http and https. Not for following.
 */
export function toCanonicalLink(address: string): string {
  const url = new URL(address);
  url.protocol = 'https:';
  url.hash = '';
  url.hostname = url.hostname
    .replace(/\.$/, '')
    .replace(/\.blogspot\.(?:com?\.)?[a-z]{2}$/, '.blogspot.com')
    .replace(/^(?:m|mobile)\.youtube\.com$/, 'www.youtube.com');
  const kept = [...url.searchParams]
    .filter(([name, value]) => !trackers.test(name) || isMeant(url, name, value))
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  url.search = new URLSearchParams(kept).toString();
  toLongVideoLink(url);
  url.pathname = url.pathname.replace(/\/{1,20}$/, '') || '/';
  return url.href.replace(/\/$/, '');
}

/** `?m=2024` is an archive of WordPress and `?source=…` may name a page: only their tracking values go. */
function isMeant(url: URL, name: string, value: string): boolean {
  const isVideoPage = /(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(url.hostname);
  if (/^(?:m|amp)$/i.test(name)) return !/^[01]?$/.test(value);
  if (/^(?:source|feature|si)$/i.test(name)) return !isVideoPage && !/^rss/i.test(value);
  return false;
}

function toLongVideoLink(url: URL): void {
  const short =
    (url.hostname === 'youtu.be' && /^\/([\w-]{11})$/.exec(url.pathname)) ||
    (url.hostname === 'www.youtube.com' && /^\/(?:shorts|live)\/([\w-]{11})$/.exec(url.pathname));
  if (!short) return;
  url.hostname = 'www.youtube.com';
  url.pathname = '/watch';
  url.search = `v=${short[1] ?? ''}`;
}
