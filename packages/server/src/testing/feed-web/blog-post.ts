/** A post on a blog of the fixture web. */
export interface BlogPost {
  /** Tells it from others in its GUID. */
  readonly number: number;
  readonly title: string;
  /** HTML, as an author typed it. */
  readonly html: string;
  /** Milliseconds. */
  readonly publishedAt: number;
  /** Path on the site. */
  readonly path: string;
  readonly labels: readonly string[];
}

const firstDay = Date.UTC(2026, 8, 1, 2);

/** A post of its own for each number, a day apart. */
export function createBlogPost(number: number, options: Partial<BlogPost> = {}): BlogPost {
  return {
    number,
    title: `Kabar warga nomor ${number}`,
    html: `<p>Warga berkumpul untuk <b>kabar ${number}</b> &amp; musyawarah.</p><script>alert(${number})</script>`,
    publishedAt: firstDay + number * 86_400_000,
    path: `/2026/09/kabar-${number}.html`,
    labels: ['UMKM', 'Kabar'],
    ...options,
  };
}

/** Writes text into XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
