import type { PageRegistry } from '../page-registry.js';

import { files, regencyPath, type WidgetName } from './build-facts.js';

/** Starts the first requests of a widget while its code is still on the way. */
export function askEarly(
  { backend, answers }: PageRegistry,
  name: WidgetName,
  widget: Element,
): void {
  const regency = widget.getAttribute('regency')!;
  // A widget with one of these asks for something else.
  if (
    !/^\d\d\.\d\d$/.test(regency) ||
    widget.matches('[category],[district],[events],[group],[limit],[src],[type]')
  )
    return;
  files[name].slice(1).forEach((request) => {
    const address = backend + regencyPath + regency + request;
    if (address in answers) return;
    // The usual credentials, because a preload hint of the page is used only when they are the same;
    // another host gets no cookie with them either.
    answers[address] = fetch(address);
    // The widget asks again and reports; here nobody listens any more.
    answers[address].catch(() => undefined);
    // A widget that comes later asks itself; what nobody took by then would be stale.
    setTimeout(() => {
      answers[address] = undefined;
    }, 30_000);
  });
}
