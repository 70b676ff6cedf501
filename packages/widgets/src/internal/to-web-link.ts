/** The address, if it is one to link to: `http:` and `https:` alone, never a script. */
export function toWebLink(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}
