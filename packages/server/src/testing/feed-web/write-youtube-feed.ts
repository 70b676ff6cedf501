import { escapeXml, type BlogPost } from './blog-post.ts';

/** Writes a feed as YouTube does: Atom with `media:group` and `yt:*`, no text of its own. */
export function writeYouTubeFeed(title: string, posts: readonly BlogPost[]): string {
  const site = 'https://www.youtube.example';
  const entries = posts.map((post) => {
    const video = `vid${String(post.number).padStart(8, '0')}`;
    const time = new Date(post.publishedAt).toISOString().replace('.000Z', '+00:00');
    return ` <entry>
  <id>yt:video:${video}</id>
  <yt:videoId>${video}</yt:videoId>
  <yt:channelId>UCkim</yt:channelId>
  <title>${escapeXml(post.title)}</title>
  <link rel="alternate" href="${site}/watch?v=${video}"/>
  <author>
   <name>${escapeXml(title)}</name>
   <uri>${site}/channel/UCkim</uri>
  </author>
  <published>${time}</published>
  <updated>${time}</updated>
  <media:group>
   <media:title>${escapeXml(post.title)}</media:title>
   <media:content url="${site}/v/${video}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="https://i1.ytimg.example/vi/${video}/hqdefault.jpg" width="480" height="360"/>
   <media:description>Video ${escapeXml(post.title)}</media:description>
   <media:community>
    <media:starRating count="0" average="0.00" min="1" max="5"/>
    <media:statistics views="12"/>
   </media:community>
  </media:group>
 </entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="${site}/feeds/videos.xml?channel_id=UCkim"/>
 <id>yt:channel:kim</id>
 <yt:channelId>UCkim</yt:channelId>
 <title>${escapeXml(title)}</title>
 <link rel="alternate" href="${site}/channel/UCkim"/>
 <published>2020-01-01T00:00:00+00:00</published>
${entries.join('\n')}
</feed>
`;
}
