/** RSS as Joomla writes it: the page's own host in front, e-mail as author, text in paragraphs. */
export const joomlaRss = `<?xml version="1.0" encoding="utf-8"?>
<!-- generator="Joomla! - Open Source Content Management" -->
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>Berita - Kecamatan Contoh</title>
		<description><![CDATA[Situs resmi]]></description>
		<link>https://kecamatan.example.id/berita</link>
		<lastBuildDate>Sen, 05 Agu 2024 13:45:00 +0700</lastBuildDate>
		<generator>Joomla! - Open Source Content Management</generator>
		<atom:link rel="self" type="application/rss+xml" href="https://kecamatan.example.id/berita?format=feed&amp;type=rss"/>
		<language>id-id</language>
		<item>
			<title>Rapat Koordinasi KIM se-Kecamatan</title>
			<link>https://kecamatan.example.id/berita/88-rapat-koordinasi-kim?tmpl=x&view=article</link>
			<guid isPermaLink="true">https://kecamatan.example.id/berita/88-rapat-koordinasi-kim</guid>
			<description><![CDATA[<div class="feed-description"><p><img src="/images/2024/rapat.jpg" alt="Suasana rapat" /></p><p>Camat memimpin rapat.</p>
<p>Hadir 18 ketua KIM.</p></div>]]></description>
			<author>admin@example.id (Super User)</author>
			<category>Berita</category>
			<pubDate>Sen, 05 Agu 2024 13:45:00 +0700</pubDate>
		</item>
	</channel>
</rss>`;
