/** Whether the visitor has asked the browser to spend as little data as possible. */
export function savesData(): boolean {
  // Not in TypeScript's DOM library: only Chromium has it.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
