// Runs in the measured page. `searchFor` types into the search box and gives the milliseconds from
// the key to the frame that shows the result, and how many groups the page says it has found.
window.searchFor = async ({ host, input, row, text, expected }) => {
  const root = document.querySelector(host).shadowRoot;
  const box = root.querySelector(input);
  await frame(() => true);

  const start = performance.now();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await frame(() => root.querySelector(row)?.textContent.includes(expected));
  // What is read out to screen readers stands above and comes later, so the last number counts.
  const counts = root.textContent.match(/[\d.]+(?= KIM ditemukan)/g) ?? [];
  return { time: performance.now() - start, found: counts.at(-1) };

  /** Resolves after the first frame that shows what is waited for. */
  function frame(isShown) {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      requestAnimationFrame(function check() {
        // A message posted in a frame arrives once that frame has been handed to the compositor.
        if (isShown()) port2.postMessage(undefined);
        else requestAnimationFrame(check);
      });
    });
  }
};
