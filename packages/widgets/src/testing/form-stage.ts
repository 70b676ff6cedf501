import { html } from 'lit';

import { sampleReceipt } from '@kentongan/sdk/testing';

import type { KimElement } from '../internal/kim-element.js';
import { createFakeBackend, type FakeBackend } from './fake-backend.js';
import { regency } from './fixtures.js';
import { renderWidget, settle } from './render-widget.js';

/** What the backend answers to a message. */
export const receipt = sampleReceipt();

/** A backend that takes every message and asks for no proof of work. */
export function startBackend(): FakeBackend {
  const backend = createFakeBackend({ '': regency });
  backend.answer('messages', receipt, 201);
  return backend;
}

/** Puts the form of the usual regency on the page. */
export function renderFormOf({ client }: FakeBackend): Promise<KimElement> {
  return renderWidget(html`
    <kim-contact-form regency="35.02" .client=${client}>
      <a href="https://ponorogo.example/kontak">Kontak dinas</a>
    </kim-contact-form>
  `);
}

/** All that a form shows, in one line. */
export function shown(element: KimElement): string {
  return element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The first thing in a form that fits, which must be there. */
export function find<Found extends Element = HTMLElement>(
  element: KimElement,
  selector: string,
): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`No ${selector} in: ${shown(element)}`);
  return found;
}

/** Whether anything in a form fits. */
export function has(element: KimElement, selector: string): boolean {
  return element.shadowRoot?.querySelector(selector) !== null;
}

/** Types into a field, in place of what was there. */
export async function type(element: KimElement, name: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(element, `#${name}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(element);
}

/** Chooses in a list. */
export async function select(element: KimElement, name: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement>(element, `#${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

/** Fills in all that every topic asks for. */
export async function fill(element: KimElement): Promise<void> {
  await type(element, 'senderName', 'Sari');
  await type(element, 'replyAddress', '0812.3000.0021');
  await type(element, 'text', 'Kapan pelatihan berikutnya?');
  find(element, '#consent').click();
  find(element, '#isAdultOrGuardianConsent').click();
  await settle(element);
}

/** Presses "send". */
export async function submit(element: KimElement): Promise<void> {
  find(element, '[part="submit"]').click();
  await settle(element);
}

/** The messages a backend was sent. */
export function sentBy({ requests }: FakeBackend): readonly Request[] {
  return requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/messages'));
}

/** The keys of the messages a backend was sent. */
export function keysOf(backend: FakeBackend): (string | null)[] {
  return sentBy(backend).map(({ headers }) => headers.get('idempotency-key'));
}

/** What is said to be wrong with a field. */
export function issueOf(element: KimElement, name: string): string | undefined {
  const field = find(element, `#${name}`);
  const id = field.getAttribute('aria-describedby')?.split(' ').at(-1);
  return field.getAttribute('aria-invalid') === 'true'
    ? find(element, `#${id}`).textContent?.trim()
    : undefined;
}
