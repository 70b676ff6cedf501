/** What the buttons of activities say and open in `<kim-activity-feed>`. */
export const feedUse = {
  added: (added: number, shown: number) => `${added} kegiatan ditambahkan, semuanya ${shown}.`,
  showNew: (count: number) => `${count} kegiatan baru – tampilkan`,
  whatsapp: 'Kirim lewat WhatsApp',
  copy: 'Salin tautan',
  copied: 'Tautan disalin.',
  copyByHand: 'Tautan tidak dapat disalin sendiri. Salinlah dari kotak di atas.',
  address: 'Tautan kegiatan ini',
};
