import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller lives on where there is no Lit element. */
export interface HeadlessHost extends ReactiveControllerHost {
  /** Starts the controllers, as an element does when it comes onto the page. */
  connect(): void;
  /** Stops what the controllers have under way, as an element does when it leaves the page. */
  disconnect(): void;
}

/**
 * Makes a host for controllers without Lit.
 *
 * @param render - Draws the state of the controllers. Called once after any number of changes of one
 * turn, and only while connected.
 * @example
 * ```ts
 * import { createClient } from '@kentongan/sdk';
 * import { createHeadlessHost, FeedController } from '@kentongan/widgets/headless';
 *
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const host = createHeadlessHost(() => console.log(feed.state.items.length));
 * const feed = new FeedController(host, (cursor, signal) =>
 *   client.activities.list({ cursor, limit: 10 }, { signal }),
 * );
 * host.connect();
 * void feed.restart();
 * ```
 */
export function createHeadlessHost(render: () => void): HeadlessHost {
  const controllers = new Set<ReactiveController>();
  let isConnected = false;
  let pending: Promise<boolean> | undefined;

  const update = async (): Promise<boolean> => {
    await Promise.resolve();
    pending = undefined;
    if (!isConnected) return true;
    for (const controller of controllers) controller.hostUpdate?.();
    render();
    for (const controller of controllers) controller.hostUpdated?.();
    return pending === undefined;
  };

  const host: HeadlessHost = {
    addController(controller) {
      controllers.add(controller);
      if (isConnected) controller.hostConnected?.();
    },
    removeController: (controller) => void controllers.delete(controller),
    requestUpdate: () => void (pending ??= update()),
    get updateComplete() {
      return pending ?? Promise.resolve(true);
    },
    connect() {
      if (isConnected) return;
      isConnected = true;
      for (const controller of controllers) controller.hostConnected?.();
      host.requestUpdate();
    },
    disconnect() {
      if (!isConnected) return;
      isConnected = false;
      for (const controller of controllers) controller.hostDisconnected?.();
    },
  };
  return host;
}
