import { createElement } from '../doctor/create-element.js';
import { requirePart, type CheckView } from './builder-page.js';

/** Has a page checked without leaving this one. */
export function startCheck(): void {
  const form = requirePart<HTMLFormElement>('check');
  const result = requirePart('check-result');
  const status = requirePart('check-status');
  const findings = requirePart('findings');
  let latest = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });

  async function check(): Promise<void> {
    latest += 1;
    const turn = latest;
    status.textContent = result.dataset['checking'] ?? '';
    findings.replaceChildren();
    const view = await ask();
    // Somebody has asked for another page meanwhile.
    if (turn !== latest) return;
    status.textContent = typeof view === 'string' ? view : view.summary;
    if (typeof view !== 'string') findings.replaceChildren(...view.findings.map(renderFinding));
  }

  async function ask(): Promise<CheckView | string> {
    try {
      const query = new URLSearchParams(location.search);
      const url = new FormData(form).get('url');
      query.set('url', typeof url === 'string' ? url : '');
      query.set('lang', document.documentElement.lang);
      const response = await fetch(`builder/check?${query}`);
      if (response.status === 429) return result.dataset['slowDown'] ?? '';
      if (!response.ok) return result.dataset['failed'] ?? '';
      // Our own backend, of the same build as this script.
      return (await response.json()) as CheckView;
    } catch {
      return result.dataset['failed'] ?? '';
    }
  }

  function renderFinding(finding: CheckView['findings'][number]): HTMLLIElement {
    const { code, title, advice, where, found, line } = finding;
    const words = result.dataset;
    const quote = (label: string | undefined, text: string) =>
      text === ''
        ? []
        : [
            createElement('p', {}, `${label ?? ''}:`),
            createElement('pre', { tabindex: '0' }, createElement('code', {}, text)),
          ];
    return createElement(
      'li',
      { 'data-code': code },
      createElement('h3', {}, title),
      createElement('p', {}, advice),
      createElement('p', {}, `${words['where'] ?? ''}: ${where}`),
      ...quote(words['seen'], found),
      ...quote(words['line'], line),
    );
  }
}
