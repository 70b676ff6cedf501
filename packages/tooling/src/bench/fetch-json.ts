/**
 * Reads JSON from one of our own servers. While this process was busy the server may have closed the
 * connection that is asked again, so that a second try gets a fresh one.
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch(() => fetch(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
