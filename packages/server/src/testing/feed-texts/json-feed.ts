/** JSON Feed 1.1: a long text, and a short message without a title. */
export const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'KIM Kampung Literasi',
  home_page_url: 'https://kampungliterasi.example/',
  feed_url: 'https://kampungliterasi.example/feed.json',
  language: 'id-ID',
  items: [
    {
      id: '2024-7',
      url: '/catatan/membaca-bersama',
      title: 'Membaca Bersama di Pos Ronda',
      content_html:
        '<p>Setiap Jumat sore, pos ronda menjadi taman baca.</p><blockquote>Buku apa saja boleh.</blockquote>',
      summary: 'Pos ronda menjadi taman baca.',
      image: 'https://kampungliterasi.example/foto/ronda.webp',
      date_published: '2024-07-05T16:00:00+07:00',
      date_modified: '2024-07-06T08:00:00+07:00',
      tags: ['Literasi', 'Warga'],
    },
    {
      id: 8,
      url: 'https://kampungliterasi.example/pesan/8',
      content_text: 'Besok kelas menulis libur dulu.\n\nSampai jumpa pekan depan! 🙏',
      date_published: '2024-07-09T10:00:00+07:00',
    },
  ],
});
