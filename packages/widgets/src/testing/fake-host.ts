import type { ReactiveControllerHost } from 'lit';

/** A host that only counts: for tests of a controller alone. */
export function createFakeHost(onUpdate: () => void = () => undefined): ReactiveControllerHost {
  return {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: onUpdate,
    updateComplete: Promise.resolve(true),
  };
}
