/** RSS as WordPress writes it: CDATA, typographic quotes, emoji as pictures, a gallery, a footer. */
export const wordpressRss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>KIM Lereng Asri</title>
	<atom:link href="https://lerengasri.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://lerengasri.example</link>
	<description>Kabar dari lereng</description>
	<lastBuildDate>Tue, 20 Aug 2024 03:21:09 +0000</lastBuildDate>
	<language>en-US</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<generator>https://wordpress.org/?v=6.6.1</generator>

<image>
	<url>https://lerengasri.example/wp-content/uploads/2023/01/cropped-logo-32x32.png</url>
	<title>KIM Lereng Asri</title>
	<link>https://lerengasri.example</link>
	<width>32</width>
	<height>32</height>
</image>
	<item>
		<title>Lomba Mewarnai &#8220;Desaku Bersih&#8221; &#038; Jalan Sehat</title>
		<link>https://lerengasri.example/2024/08/20/lomba-mewarnai/?utm_source=rss&#038;utm_medium=rss&#038;utm_campaign=lomba-mewarnai</link>
					<comments>https://lerengasri.example/2024/08/20/lomba-mewarnai/#respond</comments>

		<dc:creator><![CDATA[admin]]></dc:creator>
		<pubDate>Tue, 20 Aug 2024 03:21:05 +0000</pubDate>
				<category><![CDATA[Kegiatan & Lomba]]></category>
		<category><![CDATA[Uncategorized]]></category>
		<guid isPermaLink="false">https://lerengasri.example/?p=512</guid>

					<description><![CDATA[<p>Halaman balai desa penuh warna pada Minggu pagi. Empat puluh anak ikut lomba mewarnai yang diadakan oleh KIM untuk warga dusun [&#8230;]</p>
<p>The post <a href="https://lerengasri.example/2024/08/20/lomba-mewarnai/">Lomba Mewarnai &#8220;Desaku Bersih&#8221;</a> appeared first on <a href="https://lerengasri.example">KIM Lereng Asri</a>.</p>
]]></description>
										<content:encoded><![CDATA[
<p>Halaman balai desa penuh warna pada Minggu pagi. <img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f389.png" alt="🎉" class="wp-smiley" style="height: 1em; max-height: 1em;" /></p>

<figure class="wp-block-gallery has-nested-images columns-default is-cropped wp-block-gallery-1 is-layout-flex wp-block-gallery-is-layout-flex">
<figure class="wp-block-image size-large"><img fetchpriority="high" decoding="async" width="1024" height="683" data-id="513" src="data:image/svg+xml;base64,PHN2Zy8+" data-src="/wp-content/uploads/2024/08/lomba-1024x683.jpg" alt="Anak-anak mewarnai" class="wp-image-513 lazyload"/></figure>
<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" data-id="514" src="https://lerengasri.example/wp-content/uploads/2024/08/juara-1024x683.jpg" alt="" class="wp-image-514"/></figure>
</figure>

<h2 class="wp-block-heading">Para juara</h2>

<ol class="wp-block-list">
<li>Sekar, Dusun Kidul</li>
<li>Bagas, Dusun Lor</li>
</ol>

<p>Kata ketua panitia, &#8220;kegiatan ini untuk anak dan orang tua&#8221; 👨‍👩‍👧.</p>
<div style="position:absolute; left:-9999px"><a href="https://judi.example/">slot gacor maxwin</a></div>
<form action="https://lerengasri.example/daftar"><input name="email"><button>Kirim</button></form>
<p>The post <a href="https://lerengasri.example/2024/08/20/lomba-mewarnai/">Lomba Mewarnai &#8220;Desaku Bersih&#8221;</a> appeared first on <a href="https://lerengasri.example">KIM Lereng Asri</a>.</p>
]]></content:encoded>

					<wfw:commentRss>https://lerengasri.example/2024/08/20/lomba-mewarnai/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>

			</item>
	</channel>
</rss>`;
