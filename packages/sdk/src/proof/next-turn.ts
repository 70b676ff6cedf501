/**
 * Lets the page do what is waiting: input, drawing, other scripts.
 *
 * By a channel, since timers wait 4 ms each, and a whole second where the page is not looked at.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep a process alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
