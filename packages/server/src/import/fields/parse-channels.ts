import type { Channel, ChannelKind } from '@kentongan/contract';

import { isBlankText } from './blank-text.ts';
import type { FieldWarningCode } from './field-result.ts';

/** Channels found in a cell, and what could not be used. */
export interface ParsedChannels {
  readonly channels: readonly Channel[];
  readonly warnings: readonly FieldWarningCode[];
}

type SocialKind = Extract<ChannelKind, 'instagram' | 'facebook' | 'youtube' | 'tiktok' | 'x'>;

const hosts: readonly (readonly [RegExp, ChannelKind])[] = [
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(facebook\.com|fb\.com|fb\.me)$/, 'facebook'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)(x\.com|twitter\.com)$/, 'x'],
  [/(^|\.)kim\.id$/, 'kim_id'],
  [/^(www\.)?whatsapp\.com$/, 'whatsapp_channel'],
  [/(^|\.)(blogspot|wordpress|medium|blogger|kompasiana)\.[a-z.]+$/, 'blog'],
];

const accountPages: Readonly<Record<SocialKind, string>> = {
  instagram: 'https://www.instagram.com/',
  facebook: 'https://www.facebook.com/',
  youtube: 'https://www.youtube.com/@',
  tiktok: 'https://www.tiktok.com/@',
  x: 'https://x.com/',
};

const labels: readonly (readonly [RegExp, SocialKind])[] = [
  [/^(instagram|ig|insta)\b/i, 'instagram'],
  [/^(facebook|fb|fanpage|fp)\b/i, 'facebook'],
  [/^(youtube|yt)\b/i, 'youtube'],
  [/^(tiktok|tik tok|tt)\b/i, 'tiktok'],
  [/^(twitter|x)\b/i, 'x'],
];

/** "IG: @a FB: Kim B" are two; "FB Kim Broto Makmur" is one. */
const accountSeparator =
  /\s*[,;|\n]\s*|\s+(?=(?:ig|instagram|fb|facebook|yt|youtube|tiktok|twitter)\s*[:=@])/i;

const longestAddress = 300;

/** Reads addresses of websites and blogs, with or without a scheme. */
export function parseWebsites(text: string): ParsedChannels {
  return collect(text, /[\s,;|]+/, (part) => toAddress(part));
}

/**
 * Reads accounts on social media: `IG: @x`, `FB Kim X`, an address, `@x`. An account without the
 * name of its network is one on `expected`.
 */
export function parseSocialAccounts(
  text: string,
  expected: SocialKind = 'instagram',
): ParsedChannels {
  return collect(text, accountSeparator, (part) => toAccount(part, expected));
}

function collect(
  text: string,
  separator: RegExp,
  toChannel: (part: string) => Channel | FieldWarningCode,
): ParsedChannels {
  const channels: Channel[] = [];
  const warnings: FieldWarningCode[] = [];
  if (isBlankText(text)) return { channels, warnings };
  for (const part of text.split(separator)) {
    if (isBlankText(part)) continue;
    const result = toChannel(part.trim());
    if (typeof result === 'string') warnings.push(result);
    else channels.push(result);
  }
  return { channels, warnings };
}

function toAddress(text: string): Channel | FieldWarningCode {
  const url = toUrl(text);
  if (url === null) return 'address-not-understood';
  // An invitation lets anybody into a private chat; robots collect them.
  if (url.hostname === 'chat.whatsapp.com') return 'group-invitation-left-out';
  return { kind: kindOf(url), label: labelOf(url), url: url.href };
}

function toAccount(text: string, expected: SocialKind): Channel | FieldWarningCode {
  if (/^https?:\/\/|^www\.|\.(com|id|be)\//i.test(text)) return toAddress(text);
  const [pattern, named] = labels.find(([candidate]) => candidate.test(text)) ?? [];
  const account = (pattern ? text.replace(pattern, '') : text).replace(/^[\s:=.-]+/, '').trim();
  if (/^https?:\/\//i.test(account)) return toAddress(account);
  const kind = named ?? expected;
  if (isBlankText(account) || account.length > 100) return 'address-not-understood';
  const handle = account.replace(/^@/, '');
  // A name with spaces is what the page is called, not where it is.
  if (!/^[\w.]{2,60}$/.test(handle)) {
    return /^@/.test(account) ? 'address-not-understood' : { kind, label: account, url: null };
  }
  const isHandle = account.startsWith('@') || kind !== 'facebook';
  return {
    kind,
    label: isHandle ? `@${handle}` : account,
    url: `${accountPages[kind]}${handle}`,
  };
}

function toUrl(text: string): URL | null {
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+/.test(text) ? text : `https://${text}`;
  const url = URL.parse(address);
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) &&
    url.username === '' &&
    url.password === '' &&
    url.href.length <= longestAddress;
  return isUsable ? url : null;
}

function kindOf(url: URL): ChannelKind {
  return hosts.find(([pattern]) => pattern.test(url.hostname))?.[1] ?? 'website';
}

function labelOf(url: URL): string {
  const path = url.pathname.replace(/\/$/, '');
  const handle = /^\/@?([\w.]{2,60})$/.exec(path)?.[1];
  const kind = kindOf(url);
  const isAccount = kind === 'instagram' || kind === 'tiktok' || kind === 'x' || kind === 'youtube';
  if (isAccount && handle !== undefined) return `@${handle}`;
  return url.hostname.replace(/^www\./, '') + path;
}
