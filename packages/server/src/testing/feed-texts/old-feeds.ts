/** RSS 0.91 with the document type of its time. */
export const rss091 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Kabar Lama</title><link>http://lama.example/</link><description>Kabar</description><language>id</language><item><title>Telecenter dibuka</title><link>http://lama.example/telecenter.html</link><description>Warga boleh memakai internet.</description></item></channel></rss>`;

/** Atom 0.3 with its own names for dates. */
export const atom03 = `<?xml version="1.0" encoding="utf-8"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="id"><title>Blog Lama</title><link rel="alternate" type="text/html" href="http://bloglama.example/"/><modified>2005-03-01T02:00:00Z</modified><entry><title mode="escaped" type="text/html">Panen &amp;amp; Pesta</title><link rel="alternate" type="text/html" href="http://bloglama.example/panen"/><id>tag:bloglama.example,2005:1</id><issued>2005-03-01T09:00:00+07:00</issued><modified>2005-03-01T02:00:00Z</modified><content mode="escaped" type="text/html">&lt;p&gt;Panen raya.&lt;/p&gt;</content></entry></feed>`;

/** Atom whose text is XHTML, with bases within each other and texts in two languages. */
export const atomXhtml = `<?xml version="1.0"?>
<atom:feed xmlns:atom="http://www.w3.org/2005/Atom" xml:base="https://dasar.example/blog/" xml:lang="id"><atom:title>Blog Dasar</atom:title><atom:link href="./"/><atom:id>urn:dasar</atom:id><atom:updated>2023-01-01T00:00:00Z</atom:updated><atom:entry xml:base="2023/"><atom:id>urn:dasar:1</atom:id><atom:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Sungai <em>kita</em></div></atom:title><atom:link href="sungai.html"/><atom:updated>2023-01-01T00:00:00Z</atom:updated><atom:content type="xhtml" xml:lang="jv"><div xmlns="http://www.w3.org/1999/xhtml"><p>Kali resik.</p><p>Iwak akeh &amp; lemu. <img src="kali.jpg" alt="Kali"/></p></div></atom:content></atom:entry></atom:feed>`;
