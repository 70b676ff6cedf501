/** A day of the month. */
export interface MonthDay {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** What only some activities of `<kim-activity-feed>` have. */
export const feedExtras = {
  pinned: 'Disematkan',
  weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as readonly string[],
  days: (from: MonthDay, to: MonthDay) => {
    const end = `${to.day} ${to.month} ${to.year}`;
    if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${end}`;
    return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${from.month} – ${end}`;
  },
  time: (hours: string, minutes: string) => `${hours}.${minutes}`,
  daysAhead: (days: number) => ['Hari ini', 'Besok'][days] ?? `${days} hari lagi`,
  isOn: 'Sedang berlangsung',
  isOver: 'Sudah selesai',
  calendar: 'Tambah ke kalender',
  price: 'Harga',
  seller: (name: string) => `Penjual: ${name}`,
  askSeller: 'Hubungi penjual',
  askText: (title: string) => `Halo, saya tertarik dengan ${title}.`,
  showPictures: 'Tampilkan gambar',
};
