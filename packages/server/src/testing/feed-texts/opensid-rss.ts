/** RSS as OpenSID writes it: items beside the channel, no date, no GUID, HTML cut in the middle. */
export const opensidRss = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
	<channel>
		<title>Desa Contoh Makmur</title>
		<link>https://contohmakmur.desa.example/</link>
		<description>
			Situs Web Desa Contoh Makmur Kec. Contoh
			Kab. Contoh - Jawa Timur
		</description>
		<language>ID</language>
		<generator>Sistem Informasi Desa</generator>
	</channel>
			<item>
			<title>Musyawarah Desa &quot;RKPDes&quot; 2025</title>
			<link>https://contohmakmur.desa.example/first/artikel/41</link>
			<description>
				Contoh Makmur, &lt;p style=&quot;text-align:justify&quot;&gt;Pemerintah desa mengadakan musyawarah pada hari Kamis.&lt;/p&gt;&lt;p&gt;Warga mengusulkan perbaikan jalan dan &lt;a href=&quot;https://contohmakmur.desa.example/first/			</description>
		</item>
			<item>
			<title>Penyaluran BLT Dana Desa</title>
			<link>https://contohmakmur.desa.example/first/artikel/40</link>
			<description>
				Contoh Makmur, Sebanyak 32 keluarga menerima bantuan.			</description>
		</item>
	</rss>`;
