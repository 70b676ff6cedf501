/** What Joomla's "Default Forbidden List" does to an article: these tags and attributes go, the rest stays. */
export function filterAsJoomla(html: string): string {
  const tags =
    'applet|body|bgsound|base|basefont|canvas|embed|frame|frameset|head|html|id|iframe|ilayer|layer|link|meta|name|object|script|style|title|xml';
  return html
    .replace(new RegExp(`</?(?:${tags})\\b[^>]*>`, 'gi'), '')
    .replace(
      /\s(?:on\w+|action|background|codebase|dynsrc|formaction|lowsrc)\s*=\s*("[^"]*"|'[^']*')/gi,
      '',
    );
}

/** What CodeIgniter 3's `xss_clean` does, which OpenSID runs when a widget is opened for editing. */
export function filterAsXssClean(html: string): string {
  const naughty =
    'alert|area|prompt|confirm|applet|audio|basefont|base|behavior|bgsound|blink|body|embed|expression|form|frameset|frame|head|html|ilayer|iframe|input|button|select|isindex|layer|link|meta|keygen|object|plaintext|style|textarea|title|math|video|svg|xml|xss';
  return html
    .replace(/<\/*(?:script|xss).*?>/gis, '[removed]')
    .replace(new RegExp(`<(/?(?:${naughty})\\b[^>]*)>`, 'gi'), '&lt;$1&gt;')
    .replace(/\s(?:on\w+|style|xmlns|formaction|form|xlink:href)\s*=\s*("[^"]*"|'[^']*')/gi, '');
}

/** How OpenSID keeps a widget's HTML and how its themes show it: encoded, and decoded twice. */
export function keepAsOpenSid(html: string): string {
  const encoded = html
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return decode(decode(encoded));
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&amp;', '&');
}

/** The policy of OpenDK in production, from its `SecurityHeaders.php`; the lines of the guide go to their directives. */
export function policyOfOpenDk(additions: Readonly<Record<string, string>> = {}): string {
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'self'",
    'script-src':
      "'self' https://pantau.opensid.my.id/ https://cdnjs.cloudflare.com/ajax/libs/tinymce/ https://cdn.jsdelivr.net/npm/ platform.twitter.com unpkg.com 'unsafe-inline' 'unsafe-eval'",
    'style-src':
      "'self' https://www.tiny.cloud/ https://cdn.jsdelivr.net/npm/ fonts.googleapis.com unpkg.com 'unsafe-inline'",
    'img-src': "'self' * data:",
    'font-src': "'self' https://cdn.jsdelivr.net/npm/ fonts.gstatic.com data:",
    'connect-src': "'self' https://pantau.opensid.my.id/",
    'media-src': "'self'",
    'frame-src': "'self' platform.twitter.com github.com *.youtube.com *.vimeo.com *.opensid.my.id",
    'object-src': "'none'",
    'base-uri': "'self'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${[value, additions[name]].filter(Boolean).join(' ')}`)
    .join('; ');
}
