import type { DiscoveredFeed } from '../feed-document.ts';
import { scanMarkup, type OpenTag } from '../markup/scan-markup.ts';
import { toChannelFeed } from './to-channel-feed.ts';

const channelId = /^UC[\w-]{22}$/;
const channelLink = /\/channel\/(UC[\w-]{22})/;

/** How the data of a channel's page says which channel it is, the surest first. */
const inData = [
  /"(?:externalId|externalChannelId|browseId)"\s?:\s?"(UC[\w-]{22})"/,
  /"channelId"\s?:\s?"(UC[\w-]{22})"/,
];

/** The feed of the YouTube channel whose page this is; a handle alone does not tell it. */
export function findVideoChannel(html: string, pageUrl: string): DiscoveredFeed | null {
  if (!/(?:^|\.)youtube\.com$/.test(new URL(pageUrl).hostname)) return null;
  const id = findInMarkup(html) ?? findInData(html);
  return id === null ? null : { url: toChannelFeed(id), title: null };
}

function findInMarkup(html: string): string | null {
  let found: string | null = null;
  const onOpen = ({ name, attributes }: OpenTag): void => {
    if (name === 'link' && attributes.get('rel') === 'canonical') {
      found ??= channelLink.exec(attributes.get('href')?.slice(0, 500) ?? '')?.[1] ?? null;
    }
    if (name === 'meta' && /^(?:channelId|identifier)$/.test(attributes.get('itemprop') ?? '')) {
      const content = attributes.get('content') ?? '';
      if (channelId.test(content)) found ??= content;
    }
  };
  scanMarkup(
    html,
    { onOpen, onClose: () => {}, onText: () => {} },
    { xml: false, attributesMax: 20 },
  );
  return found;
}

function findInData(html: string): string | null {
  for (const pattern of inData) {
    const found = pattern.exec(html)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
