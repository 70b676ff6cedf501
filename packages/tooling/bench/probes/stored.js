// Evaluated in the measured page: names of everything the page has stored so far.
(async () => [
  ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
  ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
  ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
  ...(await caches.keys()).map((name) => `cache ${name}`),
  ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(() => 'service worker'),
])();
