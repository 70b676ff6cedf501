// Potongan kode menyebut alamat contoh; di sini alamat itu menjadi alamat server yang sebenarnya.
for (const figure of document.querySelectorAll('.kode')) {
  const code = figure.querySelector('pre code');
  code.textContent = code.textContent.replaceAll('http://127.0.0.1:8080', location.origin);

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Salin';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Tersalin';
    } catch {
      // Tanpa izin papan klip, pilih teksnya supaya dapat disalin dengan tangan.
      getSelection().selectAllChildren(code);
      button.textContent = 'Tekan Ctrl+C';
    }
  });
  figure.querySelector('figcaption').append(button);
}
