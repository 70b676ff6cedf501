import type { WidgetName } from '../loader/build-facts.js';
import type { Parts } from '../page-registry.js';

// The code is in this very file; it runs when a page needs it.
const widgets: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  directory: () => import('@kentongan/widgets/directory'),
  'activity-feed': () => import('@kentongan/widgets/activity-feed'),
  'contact-form': () => import('@kentongan/widgets/contact-form'),
  coverage: () => import('@kentongan/widgets/coverage'),
};

const parts: Parts = {
  // Words come with the widgets here, so only the doctor is left to be asked for.
  load: async (name) => (name === 'doctor' ? import('../chunks/doctor.js') : undefined),
};

/** Stands in for the loader's own function of this name, which fetches files. */
export async function loadCode(name: string): Promise<unknown> {
  if (name === 'parts') return parts;
  return widgets[name as WidgetName]();
}
