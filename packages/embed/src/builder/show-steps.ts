import { createElement } from '../doctor/create-element.js';
import { requirePart, type BuilderView } from './builder-page.js';
import { copyCode } from './copy-code.js';

/** Shows the texts to paste, each with its button. */
export function showSteps(steps: BuilderView['steps']): void {
  const list = requirePart('steps');
  list.replaceChildren(
    ...steps.map(({ name, title, place, code, link }) =>
      createElement(
        'li',
        { 'data-step': name },
        createElement('h3', {}, title),
        ...(place === '' ? [] : [createElement('p', { class: 'kim-muted' }, place)]),
        ...(link
          ? [
              createElement(
                'p',
                { class: 'aside' },
                createElement('a', { href: link.href }, link.text),
              ),
            ]
          : []),
        createElement('pre', { tabindex: '0' }, createElement('code', {}, code)),
      ),
    ),
  );
  addCopyButtons();
}

/** Gives each text a button to copy it. */
export function addCopyButtons(): void {
  const list = requirePart('steps');
  const { copy = '', copied = '', notCopied = '' } = list.dataset;
  for (const item of list.querySelectorAll('li')) {
    const code = item.querySelector<HTMLElement>('code');
    const title = item.querySelector('h3')?.textContent ?? '';
    if (!code) continue;
    const button = createElement(
      'button',
      { type: 'button', 'aria-label': `${copy}: ${title}` },
      copy,
    );
    button.addEventListener('click', () => {
      void copyCode(code).then((isCopied) => announce(isCopied ? copied : notCopied));
    });
    item.append(button);
  }
}

/** Says something to everybody, also to who does not look. */
export function announce(text: string): void {
  requirePart('status').textContent = text;
}
