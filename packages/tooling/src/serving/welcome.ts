/** What `npm start` says when the page is up: Indonesian for the office, English for developers. */
export function welcome(address: string): string {
  return `
Kentongan berjalan. Tekan Ctrl-C untuk berhenti.

  Pembuat kode     ${address}/
  Halaman contoh   ${address}/contoh/
  API              ${address}/v1/regencies/35.02
  Naskah pasang    ${address}/embed/v1/kim.js

Langkah berikutnya
  Tempel widget di situs Anda      pilih dan salin di ${address}/
  Impor lembar data kantor Anda    npx kentongan import BERKAS.xlsx --regency 35.02 --dry-run
  Mulai lagi dari nol              hapus folder .data, lalu npm start

Next: copy a snippet at ${address}/, see all widgets at ${address}/contoh/, import your own sheet (npx kentongan import FILE --regency 35.02
--dry-run), or start afresh (delete .data). The API is described at ${address}/openapi.json.
`;
}
