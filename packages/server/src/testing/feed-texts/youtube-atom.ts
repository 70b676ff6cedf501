/** Atom as YouTube writes it: all that matters is in a media group, as plain text. */
export const youtubeAtom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv"/>
 <id>yt:channel:abcdefghijklmnopqrstuv</id>
 <yt:channelId>abcdefghijklmnopqrstuv</yt:channelId>
 <title>KIM Pesisir Jaya</title>
 <link rel="alternate" href="https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"/>
 <author>
  <name>KIM Pesisir Jaya</name>
  <uri>https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv</uri>
 </author>
 <published>2021-03-02T04:00:00+00:00</published>
 <entry>
  <id>yt:video:aBcDeFgHiJk</id>
  <yt:videoId>aBcDeFgHiJk</yt:videoId>
  <yt:channelId>UCabcdefghijklmnopqrstuv</yt:channelId>
  <title>Panen Rumput Laut &amp; Olahannya | KIM Pesisir Jaya</title>
  <link rel="alternate" href="https://www.youtube.com/watch?v=aBcDeFgHiJk"/>
  <author>
   <name>KIM Pesisir Jaya</name>
   <uri>https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv</uri>
  </author>
  <published>2024-05-17T09:00:12+00:00</published>
  <updated>2024-06-01T01:02:03+00:00</updated>
  <media:group>
   <media:title>Panen Rumput Laut &amp; Olahannya | KIM Pesisir Jaya</media:title>
   <media:content url="https://www.youtube.com/v/aBcDeFgHiJk?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="https://i2.ytimg.com/vi/aBcDeFgHiJk/hqdefault.jpg" width="480" height="360"/>
   <media:description>Warga memanen rumput laut bersama.

Urutan:
0:00 Berangkat
1:15 Panen
#rumputlaut #umkm</media:description>
   <media:community>
    <media:starRating count="12" average="5.00" min="1" max="5"/>
    <media:statistics views="321"/>
   </media:community>
  </media:group>
 </entry>
</feed>`;
