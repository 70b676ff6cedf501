/**
 * The live widget on its page of the documentation: it talks to the backend for tests, which lives in
 * the page, so that the site needs nothing but its own files.
 */
import { createTestBackend } from '@kentongan/sdk/testing';
import '@kentongan/widgets/activity-feed';
import '@kentongan/widgets/contact-form';
import '@kentongan/widgets/coverage';
import '@kentongan/widgets/directory';

const backend = createTestBackend({ groups: 36, activities: 18 });

for (const stage of document.querySelectorAll('[data-kim-demo]')) {
  const widget = document.createElement(stage.dataset.kimDemo);
  widget.setAttribute('regency', backend.data.regency.code);
  widget.client = backend.client();
  stage.replaceChildren(widget);

  const markup = stage.parentElement.querySelector('output');
  for (const setting of stage.parentElement.querySelectorAll('[data-attribute]')) {
    setting.addEventListener('input', () => {
      set(widget, setting);
      markup.textContent = toMarkup(widget);
    });
    // A browser that comes back to the page fills in what was chosen.
    set(widget, setting);
  }
  markup.textContent = toMarkup(widget);
}

function set(widget, { dataset, type, checked, value }) {
  if (type === 'checkbox') widget.toggleAttribute(dataset.attribute, checked);
  else if (value === '') widget.removeAttribute(dataset.attribute);
  else widget.setAttribute(dataset.attribute, value);
}

function toMarkup({ localName, attributes }) {
  const written = [...attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name));
  return `<${[localName, ...written].join(' ')}></${localName}>`;
}
