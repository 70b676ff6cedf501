/**
 * Registers an element unless the page already has one of that name.
 *
 * A page may hold two copies or two versions of this script; the first one stays, and the console
 * says so once, because a second `define` would throw into the host page.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (existing === undefined) customElements.define(tag, element);
  else if (existing !== element && !reported) {
    reported = true;
    console.info(`Kentongan: <${tag}> is already defined on this page; this copy stays idle.`);
  }
}

let reported = false;
