// Runs in the measured page before any of its scripts. Sets `window.firstRow`, a promise of the
// milliseconds from the start of the navigation to the frame that shows the first row.
(() => {
  const { selector, text } = window.firstRowProbe;
  let found;
  window.firstRow = new Promise((resolve) => (found = resolve));
  const observer = new MutationObserver(look);
  const roots = [document];

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    observe(root);
    return root;
  };
  observe(document);

  function observe(root) {
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  }

  function look() {
    if (!roots.some((root) => root.querySelector(selector)?.textContent.includes(text))) return;
    observer.disconnect();
    Element.prototype.attachShadow = attachShadow;
    requestAnimationFrame(() => {
      // A message posted in a frame arrives once that frame has been handed to the compositor.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => found(performance.now());
      port2.postMessage(undefined);
    });
  }
})();
