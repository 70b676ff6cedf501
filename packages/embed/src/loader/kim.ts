import { registryKey, type PageRegistry, type Parts } from '../page-registry.js';

import { askEarly } from './ask-early.js';
import { files, type WidgetName } from './build-facts.js';
import { loadCode } from './load-code.js';
import { mountWidget, unquote } from './mount-widget.js';
import { say, sayWhatPolicyBlocks } from './say-what-blocks.js';
import { backend, folder } from './script-source.js';
import { watchPage } from './watch-page.js';

/** Brings the widgets of a page to life. */
function run(): void {
  const registry: PageRegistry = {
    backend,
    answers: {},
    loadCode,
    loadPart: (name) => loadCode('parts').then((parts) => parts && (parts as Parts).load(name)),
  };
  window[registryKey] = registry;
  sayWhatPolicyBlocks(backend, folder);
  if (/kim-doctor/.test(location.search) || document.querySelector('script[data-kim-doctor]')) {
    void registry.loadPart('doctor');
  }

  const begun: Partial<Record<WidgetName, boolean>> = {};
  let pause = 1_000;
  const visitAll = watchPage((element) => {
    const wanted = unquote(element.getAttribute('data-kim-widget')) || element.localName;
    const name = wanted.replace('kim-', '') as WidgetName;
    const tag = `kim-${name}`;
    // Names come from the page, and `constructor` is on every object.
    if (!(1 in (files[name] || []))) {
      return say(`no widget "${wanted}".`);
    }
    const defined = customElements.get(tag);
    if (!begun[name] && defined) {
      // Ours as well when the page has imported it: not the script's to direct.
      return 'regency' in defined.prototype || say(`other code owns <${tag}>.`);
    }

    const widget = element.localName === tag ? element : mountWidget(element, tag);
    // The script decides who gets what visitors write, never an attribute in the content.
    widget.setAttribute('api', backend);
    widget.setAttribute('regency', unquote(widget.getAttribute('regency')));
    askEarly(registry, name, widget);
    if (begun[name]) return;
    begun[name] = true;
    void loadCode(name).then((code) => {
      if (code) return;
      // Not with the next change of the page: many change all the time.
      setTimeout(
        () => {
          begun[name] = false;
          visitAll();
        },
        (pause *= 2),
      );
    });
    if (widget.matches(':lang(en)')) void registry.loadPart('en');
  });
}

/** Begins, unless the page has begun with another copy. */
export function start(): void {
  const running = window[registryKey];
  // A second copy on the page leaves all to the first.
  if (!backend) {
    say('add data-kim-api="https://BACKEND" to the script.');
  } else if (!running) {
    run();
  } else if (running.backend !== backend) {
    say(`${backend} stays idle: this page uses ${running.backend}.`);
  }
}
