/** `<kim-coverage>`: what all but its figures say. */
export const coverageDetails = {
  caption: (villages: string) => `Cakupan per kecamatan (${villages} yang memiliki KIM)`,
  picture: 'Gambar',
  table: 'Tabel',
  legend: '■ memiliki KIM □ belum',
  ofTotal: (covered: string, total: string) => `${covered} dari ${total}`,
  uncovered: (count: string, villages: string) => `${count} ${villages} belum memiliki KIM`,
  column: { name: 'Kecamatan', share: 'Memiliki KIM', missing: 'Belum', kims: 'KIM' },
  district: 'Kecamatan',
  allDistricts: (count: string) => `Semua kecamatan (${count})`,
  districtCount: (name: string, count: string) => `${name} (${count})`,
  found: (count: string, villages: string) => `Menampilkan ${count} ${villages}`,
  more: 'Tampilkan lagi',
  propose: {
    rural: 'Usulkan KIM di desa ini',
    urban: 'Usulkan KIM di kelurahan ini',
    customary: 'Usulkan KIM di desa adat ini',
  },
  proposal: (village: string) => `Saya mengusulkan pembentukan KIM di ${village}.`,
  noForm: (office: string) =>
    `Halaman ini tidak memuat formulir pesan. Sampaikan usulan Anda kepada ${office}.`,
  office: 'dinas kominfo setempat',
  growth: (villages: string) => `Pertumbuhan: ${villages} yang memiliki KIM pada akhir tahun`,
  growthBasis: (date: string, total: string, villages: string) =>
    `Kolom penuh = ${total} ${villages}. Menurut tanggal berdiri atau SK pertama KIM yang kini terdaftar; tahun terakhir sampai ${date}.`,
  undated: (groups: string, covered: string, villages: string) =>
    `${groups} KIM tanpa tanggal tidak dihitung di sini (${covered} ${villages}).`,
  years: 'Angka tiap tahun',
  year: 'Tahun',
};
