// Runs in the measured page before any of its scripts. Collects what a visitor suffers from.
(() => {
  const quality = (window.pageQuality = { firstPaint: 0, longTasks: [], shifts: [] });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') quality.firstPaint = startTime;
  });
  on('longtask', ({ startTime, duration }) => {
    quality.longTasks.push({ startTime, duration });
  });
  on('layout-shift', ({ value, hadRecentInput, startTime, sources }) => {
    if (hadRecentInput) return;
    quality.shifts.push({
      value,
      startTime,
      nodes: sources.map(({ node }) => node?.nodeName ?? 'removed'),
    });
  });

  function on(type, listener) {
    new PerformanceObserver((list) => list.getEntries().forEach(listener)).observe({
      type,
      buffered: true,
    });
  }
})();
