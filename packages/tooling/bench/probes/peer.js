// Runs in the measured page. Looks for rows and search boxes in the page and in its shadow roots.
(() => {
  const roots = () => [
    document,
    ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean),
  ];
  const find = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  /** How many rows there are. */
  window.countRows = (row) => find(row).filter(({ textContent }) => textContent.trim()).length;

  /** Puts a text into the search box; gives the milliseconds to the frame that shows its result. */
  window.searchPeer = async ({ input, row, text, expected }) => {
    const [box] = find(input);
    await frame();
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'a' }));
    while (!find(row)[0]?.textContent.includes(expected)) await frame();
    await shown();
    return performance.now() - start;
  };

  /** Counts frames and those that were missed, until `stop` is called. */
  window.watchFrames = () => {
    const period = 1000 / 60;
    let [last, drawn, missed, isOver] = [0, 0, 0, false];
    requestAnimationFrame(function next(time) {
      if (last > 0) {
        drawn += 1;
        missed += Math.max(0, Math.round((time - last) / period) - 1);
      }
      last = time;
      if (!isOver) requestAnimationFrame(next);
    });
    window.stopWatching = () => {
      isOver = true;
      return { drawn, missed, scrolled: document.scrollingElement.scrollTop };
    };
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  // A message posted in a frame arrives once that frame has been handed to the compositor.
  const shown = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
})();
