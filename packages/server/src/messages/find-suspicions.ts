import { foldName, minimumChallengeAge, type MessageRequest } from '@kentongan/contract';

/** What makes a message wait for a person's eye. */
export type Suspicion = 'honeypot' | 'too-fast' | 'links' | 'gambling' | 'markup';

/** A question may name a page or two. */
const maxLinks = 2;

/** Words that advertisements for gambling cannot do without, folded and without spaces. */
const gamblingWords = [
  'slotgacor',
  'slotonline',
  'situsslot',
  'judionline',
  'judibola',
  'togel',
  'maxwin',
  'rtplive',
  'rtpslot',
  'pokeronline',
  'bandarq',
  'dominoqq',
  'casinoonline',
  'kasinoonline',
  'sbobet',
  'mahjongways',
  'gatesofolympus',
  'scatterhitam',
  'freespin',
  'depositpulsa',
  'bonusnewmember',
];

/**
 * Tells why a message may not be one of a citizen. It is kept all the same, and staff decide.
 *
 * @param fillTime - Milliseconds from the challenge to the message; without a challenge unknown.
 */
export function findSuspicions(
  { text, senderName, institution = '', website = '' }: MessageRequest,
  fillTime: number | undefined,
): Suspicion[] {
  const all = `${senderName} ${institution} ${text}`;
  const joined = foldName(all).replaceAll(' ', '');
  const links = all.match(/https?:\/\/|www\.|\b[\w-]+\.(?:com|net|org|xyz|site|online|vip)\b/gi);
  const found: Suspicion[] = [];
  if (website !== '') found.push('honeypot');
  if (fillTime !== undefined && fillTime < minimumChallengeAge) found.push('too-fast');
  if (new Set(links).size > 0 && (links?.length ?? 0) > maxLinks) found.push('links');
  if (gamblingWords.some((word) => joined.includes(word))) found.push('gambling');
  if (/<a\s[^>]*href|\[url[=\]]/i.test(all)) found.push('markup');
  return found;
}
