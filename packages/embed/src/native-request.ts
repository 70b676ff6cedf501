/**
 * The browser's own `Request`.
 *
 * MooTools puts a class of its own in that place, which knows nothing of headers; an empty frame of
 * the page still has what the browser brought. The frame stays, because what it lends ends with it.
 */
export const nativeRequest: typeof Request =
  'headers' in Request.prototype ? Request : borrowRequest();

function borrowRequest(): typeof Request {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  // A frame of the page itself has a window, and that has all names of a window.
  return (frame.contentWindow as unknown as typeof globalThis).Request;
}
