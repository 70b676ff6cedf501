/** What the commands about jobs say. */
export const jobWords = {
  none: 'Tidak ada pekerjaan.',
  count: (count: number) => `${count} pekerjaan.`,
  waiting: 'menunggu',
  running: 'sedang berjalan',
  failed: 'gagal',
  due: (time: string) => `jadwal ${time}`,
  attempts: (count: number) => `${count} kali dicoba`,
  problem: (problem: string) => `masalah: ${problem}`,
  retried: (count: number) => `${count} pekerjaan gagal akan dicoba lagi.`,
};
