/** A plugin or service that makes pages "faster" by rewriting their scripts. */
export interface Optimiser {
  readonly name: string;
  /** What it makes of a page with the script and the given content. */
  rewrite(page: { readonly src: string; readonly code: string; readonly content: string }): string;
  /** What a visitor must do before it lets scripts run. */
  readonly waitsForInteraction?: boolean;
}

/** Puts scripts back as WP Rocket does upon the first interaction: new elements in place of the old. */
const rocketDelay = `<script>
  ['keydown', 'mousemove', 'touchstart', 'wheel'].forEach(function (type) {
    addEventListener(type, function run() {
      var waiting = document.querySelectorAll('script[type=rocketlazyloadscript]');
      for (var i = 0; i < waiting.length; i += 1) {
        var script = document.createElement('script');
        var names = waiting[i].getAttributeNames();
        for (var n = 0; n < names.length; n += 1) {
          var name = names[n];
          if (name === 'type' || name === 'data-rocket-type') continue;
          script.setAttribute(name === 'data-rocket-src' ? 'src' : name, waiting[i].getAttribute(name));
        }
        waiting[i].parentNode.replaceChild(script, waiting[i]);
      }
      document.dispatchEvent(new Event('rocket-DOMContentLoaded'));
    }, { once: true, passive: true });
  });
</script>`;

/** Runs what has its type changed, in the order of the page, as Cloudflare's Rocket Loader does. */
const rocketLoader = (type: string): string =>
  `<script data-cf-settings="${type}|49" defer src="data:text/javascript,${encodeURIComponent(`
  (function () {
    var write = document.write;
    document.write = function () {};
    document.querySelectorAll('script[type^="${type}"]').forEach(function (old) {
      var script = document.createElement('script');
      old.getAttributeNames().forEach(function (name) {
        if (name !== 'type') script.setAttribute(name, old.getAttribute(name));
      });
      script.type = old.type.slice(${type.length} + 1);
      script.dataset.cfModified = '${type}-';
      old.parentNode.insertBefore(script, old);
      old.remove();
    });
    document.write = write;
  })();`)}"></script>`;

/** As their plugins and services do it, from what their pages look like. */
export const optimisers: readonly Optimiser[] = [
  {
    name: 'WP Rocket, which delays scripts until somebody moves',
    waitsForInteraction: true,
    rewrite: ({ src, content }) =>
      `<script type="rocketlazyloadscript" data-rocket-type="text/javascript" async data-rocket-src="${src}"></script>${content}${rocketDelay}`,
  },
  {
    name: 'LiteSpeed Cache, which moves the address to data-src and evaluates the code',
    rewrite: ({ src, content }) =>
      `<script type="litespeed/javascript" data-src="${src}"></script>${content}<script>
        addEventListener('DOMContentLoaded', function () {
          var old = document.querySelector('script[type="litespeed/javascript"]');
          fetch(old.dataset.src).then(function (answer) { return answer.text() }).then(function (code) { (0, eval)(code) });
        });
      </script>`,
  },
  {
    name: 'Autoptimize, which aggregates and defers, with the address kept on the tag',
    rewrite: ({ code, src, content }) =>
      `${content}<script defer data-noptimize="1" data-kim-api="${new URL(src).origin}" src="data:text/javascript;base64,${Buffer.from(`/* a.js */;${code}\n;/* b.js */`).toString('base64')}"></script>`,
  },
  {
    name: 'an optimiser that inlines the code and leaves a preload script tag',
    rewrite: ({ code, src, content }) =>
      `<script type="text/plain" data-optimized="1" data-original="${src}"></script>${content}<script>${code}</script>`,
  },
  {
    name: "Cloudflare's Rocket Loader, which swaps the type and puts scripts back in turn",
    rewrite: ({ src, content }) =>
      `<script async type="4f1c0a9be2d3-text/javascript" src="${src}"></script>${content}${rocketLoader('4f1c0a9be2d3')}`,
  },
  {
    name: 'an optimiser that makes a module of it, which is nobody’s current script',
    rewrite: ({ src, content }) => `<script type="module" src="${src}"></script>${content}`,
  },
  {
    name: 'a tag manager, which writes the script into the page at the end',
    rewrite: ({ src, content }) =>
      `${content}<script>
        (function (d, s) {
          var script = d.createElement(s), first = d.getElementsByTagName(s)[0];
          script.async = 1; script.src = '${src}'; first.parentNode.insertBefore(script, first);
        })(document, 'script');
      </script>`,
  },
  {
    name: 'document.write',
    rewrite: ({ src, content }) =>
      `${content}<script>document.write('<script src="${src}"><\\/script>')</script>`,
  },
];
