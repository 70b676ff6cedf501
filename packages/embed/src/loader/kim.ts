import { registryKey, type PageRegistry, type Parts } from '../page-registry.js';

import { askEarly } from './ask-early.js';
import { files, type WidgetName } from './build-facts.js';
import { isAsked, loadCode } from './load-code.js';
import { mountWidget } from './mount-widget.js';
import { say, sayWhatPolicyBlocks } from './say-what-blocks.js';
import { backend, folder } from './script-source.js';
import { watchPage } from './watch-page.js';

/** Brings the widgets of a page to life. A second copy on the page leaves all to the first. */
function start(): void {
  const running = window[registryKey];
  if (!backend) {
    say('add data-kim-api="https://BACKEND" to the script tag.');
  } else if (!running) {
    run();
  } else if (running.backend !== backend) {
    say(`${backend} stays idle: this page uses ${running.backend}.`);
  }
}

function run(): void {
  const registry: PageRegistry = {
    backend,
    answers: {},
    loadCode,
    loadPart: (name) => loadCode('parts').then((parts) => parts && (parts as Parts).load(name)),
  };
  window[registryKey] = registry;
  sayWhatPolicyBlocks(backend, folder);
  if (/\?.*kim-doctor/.test(location.href) || document.querySelector('script[data-kim-doctor]')) {
    void registry.loadPart('doctor');
  }

  addEventListener(
    'online',
    watchPage((element) => {
      const wanted = element.getAttribute('data-kim-widget') || element.localName;
      const name = wanted.replace('kim-', '') as WidgetName;
      const tag = `kim-${name}`;
      // Names come from the page, and `constructor` is on every object.
      if (!(1 in (files[name] || []))) {
        say(`no widget "${wanted}".`);
        return;
      }
      // Defined by the page's own code: not ours to direct.
      if (!isAsked(name) && customElements.get(tag)) return;

      const widget = element.localName === tag ? element : mountWidget(element, tag);
      // The script decides who gets what visitors write, never an attribute in the content.
      widget.setAttribute('api', backend);
      askEarly(registry, name, widget);
      if (isAsked(name)) return;
      void loadCode(name);
      if (widget.matches(':lang(en)')) void registry.loadPart('en');
    }),
  );
}

start();
