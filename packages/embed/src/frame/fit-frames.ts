import { frameMessages, type FrameMessage } from './frame-messages.js';

const selector = 'iframe[src*="/embed/frame/"]';

/** Beyond this something is wrong, and a page of that height would help nobody. */
const greatestHeight = 100_000;

/**
 * Fits the frames of a page to what is in them, also those that come later.
 *
 * A message counts when it comes from the window of such a frame and from the origin that its
 * address names, or from none because the frame is in a sandbox. All it can do is to set the height
 * of that frame.
 */
function fitFrames(): void {
  const known = new WeakSet<HTMLIFrameElement>();

  addEventListener(
    'message',
    ({ data, source, origin }: MessageEvent<Partial<FrameMessage> | null>) => {
      const frame = findFrame(source, origin);
      if (!frame) return;
      if (data?.type === frameMessages.ready) {
        ask(frame);
        // A visitor who has followed a link within the frame is where the page before it was read.
        if (known.has(frame) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
        known.add(frame);
      }
      if (data?.type === frameMessages.height) setHeight(frame, data.height);
    },
  );
  document.querySelectorAll<HTMLIFrameElement>(selector).forEach(ask);
}

function findFrame(
  source: MessageEventSource | null,
  origin: string,
): HTMLIFrameElement | undefined {
  let found: HTMLIFrameElement | undefined;
  document.querySelectorAll<HTMLIFrameElement>(selector).forEach((frame) => {
    const isSource = source !== null && frame.contentWindow === source;
    const isOrigin =
      origin === new URL(frame.src).origin ||
      (origin === 'null' &&
        frame.hasAttribute('sandbox') &&
        !frame.sandbox.contains('allow-same-origin'));
    if (isSource && isOrigin) found = frame;
  });
  return found;
}

function ask(frame: HTMLIFrameElement): void {
  // Says nothing that somebody else in the frame may not hear.
  frame.contentWindow?.postMessage({ type: frameMessages.fit } satisfies FrameMessage, '*');
}

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !(height > 0 && height <= greatestHeight)) return;
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  // Themes set the height of all frames, some with more weight than a style of one of them.
  frame.style.setProperty('height', `${Math.ceil(height) + borders}px`, 'important');
}

fitFrames();
