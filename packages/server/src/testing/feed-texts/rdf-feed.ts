/** RSS 1.0: items beside the channel, everything else in Dublin Core. */
export const rdfFeed = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:lang="id">
<channel rdf:about="https://warta.example/">
<title>Warta Kampung</title>
<link>https://warta.example/</link>
<description>Warta</description>
<items><rdf:Seq><rdf:li rdf:resource="https://warta.example/1"/></rdf:Seq></items>
</channel>
<item rdf:about="https://warta.example/1">
<title>Kirab Budaya</title>
<link>https://warta.example/1</link>
<description>Kirab keliling kampung.</description>
<content:encoded><![CDATA[<p>Kirab keliling kampung.</p><p>Diiringi gamelan.</p>]]></content:encoded>
<dc:subject>Budaya</dc:subject>
<dc:creator>Redaksi</dc:creator>
<dc:date>2018-08-12T19:30:00+07:00</dc:date>
</item>
</rdf:RDF>`;
