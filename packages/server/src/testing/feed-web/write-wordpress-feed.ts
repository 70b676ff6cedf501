import { escapeXml, type BlogPost } from './blog-post.ts';

/** Writes a feed as WordPress does: RSS 2.0 with `content:encoded`, GUIDs that are no permalinks. */
export function writeWordPressFeed(
  origin: string,
  title: string,
  posts: readonly BlogPost[],
): string {
  const items = posts.map(({ number, path, html, labels, ...post }) => {
    const categories = labels.map((label) => `<category><![CDATA[${label}]]></category>`);
    return `	<item>
		<title>${escapeXml(post.title)}</title>
		<link>${origin}${path}</link>
					<comments>${origin}${path}#respond</comments>
		<dc:creator><![CDATA[admin]]></dc:creator>
		<pubDate>${toTime(post.publishedAt)}</pubDate>
				${categories.join('\n		')}
		<guid isPermaLink="false">${origin}/?p=${number}</guid>
					<description><![CDATA[Ringkasan: ${post.title} [&#8230;]]]></description>
										<content:encoded><![CDATA[${html}]]></content:encoded>
					<wfw:commentRss>${origin}${path}feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>
	</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>${escapeXml(title)}</title>
	<atom:link href="${origin}/feed/" rel="self" type="application/rss+xml" />
	<link>${origin}</link>
	<description>Situs WordPress</description>
	<lastBuildDate>${toTime(Math.max(0, ...posts.map(({ publishedAt }) => publishedAt)))}</lastBuildDate>
	<language>id</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<sy:updateFrequency>1</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.1.9</generator>
${items.join('\n')}
</channel>
</rss>
`;
}

/** The head of a WordPress page, as far as feeds go. */
export function writeWordPressPage(origin: string, title: string): string {
  return `<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8" /><title>${escapeXml(title)}</title>
<link rel="alternate" type="application/rss+xml" title="${escapeXml(title)} &raquo; Umpan Komentar" href="${origin}/comments/feed/" />
<link rel="alternate" type="application/rss+xml" title="${escapeXml(title)} &raquo; Feed" href="${origin}/feed/" />
<link rel="alternate" type="application/json" href="${origin}/wp-json/wp/v2/pages/2" />
</head><body class="home"></body></html>`;
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toUTCString().replace('GMT', '+0000');
}
