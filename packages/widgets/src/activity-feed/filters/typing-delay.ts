import type { LitElement } from 'lit';

/** How long typing must pause before the backend is asked, in milliseconds. */
const pause = 350;

/** Texts that are being typed and have not been taken yet. */
const waiting = new WeakMap<LitElement, { text: string; timer: ReturnType<typeof setTimeout> }>();

/** What stands in the search box: what is being typed, else what was taken last. */
export function typedText(host: LitElement, taken: string): string {
  return waiting.get(host)?.text ?? taken;
}

/** Takes a text once typing pauses. */
export function takeLater(host: LitElement, text: string, take: (text: string) => void): void {
  clearTimeout(waiting.get(host)?.timer);
  const timer = setTimeout(() => {
    waiting.delete(host);
    take(text);
  }, pause);
  waiting.set(host, { text, timer });
}

/** Takes a text at once, as upon Enter. */
export function takeNow(host: LitElement, text: string, take: (text: string) => void): void {
  clearTimeout(waiting.get(host)?.timer);
  waiting.delete(host);
  take(text);
}
