/** Where YouTube keeps the feed of a channel. */
export function toChannelFeed(channelId: string): string {
  return `https://www.youtube.com/feeds/videos.xml?channel_id=${channelId}`;
}
