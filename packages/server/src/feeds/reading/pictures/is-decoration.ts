/** Hosts and paths of trackers, smileys, avatars, share buttons and badges. */
const decorations = [
  /^feeds\d*\.feedburner\.com\/~/,
  /^feedproxy\.google\.com\//,
  /^feeds\.wordpress\.com\//,
  /^(?:pixel|stats)\.wp\.com\//,
  /^stats\.wordpress\.com\//,
  /^s\d?\.w\.org\/images\/core\/emoji\//,
  /^s\d?\.wp\.com\/wp-content\/mu-plugins\/wpcom-smileys\//,
  /\/wp-includes\/images\//,
  /(?:^|\.)gravatar\.com\/avatar/,
  /^resources\.blogblog\.com\//,
  /^(?:www\.)?blogger\.com\/img\//,
  /^blogger\.googleusercontent\.com\/tracker\//,
  /^lh\d\.googleusercontent\.com\/a[/-]/,
  /^(?:www\.)?facebook\.com\/tr/,
  /(?:^|\.)doubleclick\.net\//,
  /(?:^|\.)google-analytics\.com\//,
  /(?:^|\.)googlesyndication\.com\//,
  /(?:^|\.)feedsportal\.com\//,
  /(?:^|\.)histats\.com\//,
  /(?:^|\.)statcounter\.com\//,
  /(?:^|\.)addtoany\.com\//,
  /(?:^|\.)sharethis\.com\//,
  /\/(?:pixel|spacer|blank|transparent|1x1)\.(?:gif|png)$/,
  /\.(?:svgz?|ico)$/,
];

/** Whether a picture is something other than what the text is about. */
export function isDecoration(address: string): boolean {
  const { host, pathname } = new URL(address);
  const place = `${host}${pathname}`.toLowerCase();
  return decorations.some((pattern) => pattern.test(place));
}
