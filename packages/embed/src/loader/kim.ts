import { registryKey, type PageRegistry } from '../page-registry.js';

import { askEarly } from './ask-early.js';
import { firstRequests, type WidgetName } from './build-facts.js';
import { findBackend, type ScriptSource } from './find-backend.js';
import { isAsked, loadWidget, preload } from './load-widget.js';
import { mountWidget } from './mount-widget.js';
import { say, sayWhatPolicyBlocks } from './say-what-blocks.js';
import { watchPage } from './watch-page.js';

/** Brings the widgets of a page to life. A second copy on the page leaves all to the first. */
function start(): void {
  const source = findBackend();
  const running = window[registryKey];
  if (!source) {
    say('add data-kim-api="https://BACKEND" to the script tag.');
  } else if (!running) {
    run(source);
  } else if (running.backend !== source.backend) {
    say(`${source.backend} stays idle: this page uses ${running.backend}.`);
  }
}

function run({ backend, folder }: ScriptSource): void {
  const registry: PageRegistry = { backend, answers: Object.create(null) };
  window[registryKey] = registry;
  sayWhatPolicyBlocks(backend);

  addEventListener(
    'online',
    watchPage((element) => {
      const wanted = element.getAttribute('data-kim-widget') || element.localName;
      const name = wanted.replace('kim-', '') as WidgetName;
      const tag = `kim-${name}`;
      // Names come from the page, and `constructor` is on every object.
      if (!Object.keys(firstRequests).includes(name)) {
        say(`no widget "${wanted}".`);
        return;
      }
      // Defined by the page's own code: not ours to direct.
      if (!isAsked(name) && customElements.get(tag)) return;

      const widget = element.localName === tag ? element : mountWidget(element, tag);
      // The script decides who gets what visitors write, never an attribute in the content.
      widget.setAttribute('api', backend);
      askEarly(registry, name, widget);
      if (widget.matches(':lang(en)')) preload(folder, 'en');
      loadWidget(folder, name);
    }),
  );
}

start();
