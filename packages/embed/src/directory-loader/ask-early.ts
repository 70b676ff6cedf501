import type { WidgetName } from '../loader/build-facts.js';
import { askEarly as askBackend } from '../loader/ask-early.js';
import type { PageRegistry } from '../page-registry.js';
import { sentKey } from './sent-answers.js';

/** A widget that comes later than this asks for what is new by then, in milliseconds. */
const lifetime = 30_000;

/** As the loader's own function; but what came with this file need not be asked for. */
export function askEarly(registry: PageRegistry, name: WidgetName, widget: Element): void {
  const { backend, answers } = registry;
  Object.entries(window[sentKey] ?? {}).forEach(([path, text]) => {
    const address = backend + path;
    answers[address] = Promise.resolve({ ok: true, text: () => Promise.resolve(text) });
    setTimeout(() => {
      answers[address] = undefined;
    }, lifetime);
  });
  window[sentKey] = undefined;
  askBackend(registry, name, widget);
}
