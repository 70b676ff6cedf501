import type { FeedRefusal } from './feed-refusal.ts';

/** Says to staff why an answer is not a feed, and what to do about it. */
export function toRefusalSentence(refusal: FeedRefusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'Alamat ini menjawab tanpa isi; buka di peramban dan periksa apakah blognya masih ada.';
    case 'html-page':
      return refusal.feeds.length > 0
        ? `Alamat ini halaman web, bukan umpan; pakai salah satu dari: ${list(refusal.feeds)}`
        : 'Alamat ini halaman web, bukan umpan, dan halaman itu tidak menyebut umpan; minta alamat RSS atau Atom kepada pengelolanya.';
    case 'not-a-feed':
      return 'Isi alamat ini bukan RSS, RDF, Atom, atau JSON Feed; periksa alamatnya.';
    case 'broken':
      return 'Umpan ini rusak dan tidak dapat dibaca; minta pengelolanya memeriksanya dengan validator.w3.org/feed.';
    case 'has-dtd':
      return 'Umpan ini membawa deklarasi entitas (DTD) yang dapat melumpuhkan pembaca; minta pengelolanya menghapusnya.';
    case 'too-deep':
      return `Umpan ini bersarang lebih dari ${refusal.limit} tingkat; minta pengelolanya memeriksanya.`;
    case 'too-heavy':
      return 'Umpan ini terlalu berat untuk dibaca; minta pengelolanya mengurangi jumlah tulisan di dalamnya.';
  }
}

function list(feeds: readonly { readonly url: string }[]): string {
  return feeds
    .slice(0, 3)
    .map(({ url }) => url)
    .join(' , ');
}
