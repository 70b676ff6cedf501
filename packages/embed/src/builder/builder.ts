import { createElement } from '../doctor/create-element.js';
import { requirePart, type BuilderView } from './builder-page.js';
import { showOptions } from './show-options.js';
import { addCopyButtons, announce, showSteps } from './show-steps.js';
import { startCheck } from './start-check.js';

/** Keeps the snippet and the preview up with the form, without loading the page anew. */
function startBuilder(): void {
  const form = document.querySelector<HTMLFormElement>('[data-builder]');
  // A backend without a regency has nothing to choose.
  if (!form) return;
  const preview = requirePart<HTMLIFrameElement>('preview');
  const warnings = requirePart('warnings');
  let latest = 0;

  requirePart('update').hidden = true;
  addCopyButtons();
  startCheck();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    // Who picks a colour means to use it.
    if (event.target instanceof HTMLInputElement && event.target.type === 'color') {
      const use = form.elements.namedItem('colour');
      if (use instanceof HTMLInputElement) use.checked = true;
    }
    void update();
  });

  async function update(): Promise<void> {
    latest += 1;
    const turn = latest;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form ?? undefined)) {
      if (typeof value === 'string') query.set(name, value);
    }
    let view: BuilderView;
    try {
      const response = await fetch(`builder/snippet?${query}`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      // Our own backend, of the same build as this script.
      view = (await response.json()) as BuilderView;
    } catch {
      // The page itself can say better what is wrong.
      location.search = query.toString();
      return;
    }
    // Something else was chosen meanwhile.
    if (turn === latest) show(view);
  }

  function show(view: BuilderView): void {
    showOptions('district', view.districts);
    showOptions('layout', view.layouts);
    showSteps(view.steps);
    warnings.replaceChildren(...view.warnings.map((text) => createElement('p', {}, text)));
    if (preview.getAttribute('src') !== view.preview) {
      // Setting `src` would leave a step in the history for every choice.
      preview.contentWindow?.location.replace(new URL(view.preview, document.baseURI).href);
      preview.setAttribute('data-shown', view.preview);
    }
    history.replaceState(null, '', `?${view.query}`);
    announce(requirePart('steps').dataset['updated'] ?? '');
  }
}

startBuilder();
