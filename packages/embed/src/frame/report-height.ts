import { frameMessages, type FrameMessage } from './frame-messages.js';

const widgets = 'kim-directory, kim-activity-feed, kim-contact-form, kim-coverage';

/** So long a widget may take before the frame fits what the server wrote, in milliseconds. */
const patience = 10_000;

/**
 * Tells the page around a frame how high its content is, once that page has said that it will fit
 * the frame. Runs in our frame pages, without storage and in a sandbox as well.
 */
function reportHeight(): void {
  const { parent, document } = window;
  const root = document.documentElement;
  let target = '';
  let isSettled = false;
  let reported = 0;

  const send = (message: FrameMessage, to: string) => parent.postMessage(message, to);
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // What loads has a height of its own that nobody should see the page around jump to.
    if (!target || !isSettled || height === reported) return;
    reported = height;
    send({ type: frameMessages.height, height }, target);
  };
  const settle = () => {
    isSettled = true;
    if (target) reserve(root, 0);
    report();
  };

  addEventListener(
    'message',
    ({ data, source, origin }: MessageEvent<Partial<FrameMessage> | null>) => {
      if (source !== parent || data?.type !== frameMessages.fit) return;
      // A page without an origin of its own, such as one in a sandbox, can be reached by no name.
      target = origin === 'null' ? '*' : origin;
      reported = 0;
      // Else the frame would grow by what is kept free, which would grow by what the frame has grown.
      reserve(root, isSettled ? 0 : innerHeight);
      report();
    },
  );
  new ResizeObserver(report).observe(root);
  void Promise.race([
    untilWidgetIsReady(),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]).then(settle);
  send({ type: frameMessages.ready }, '*');
}

/** Height that widgets keep free while they load. */
function reserve(root: HTMLElement, height: number): void {
  root.style.setProperty('--kim-reserve', `${height}px`);
}

async function untilWidgetIsReady(): Promise<void> {
  const widget = document.querySelector(widgets);
  if (!widget) return;
  await customElements.whenDefined(widget.localName);
  const { shadowRoot } = widget;
  if (!shadowRoot) return;
  const isReady = () =>
    shadowRoot.childElementCount > 0 && !shadowRoot.querySelector('.skeleton, [aria-busy=true]');
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isReady()) resolve();
    };
    new MutationObserver(look).observe(shadowRoot, {
      attributeFilter: ['aria-busy', 'class'],
      childList: true,
      subtree: true,
    });
    look();
  });
}

if (window.parent !== window) {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', reportHeight, { once: true });
  } else {
    reportHeight();
  }
}
