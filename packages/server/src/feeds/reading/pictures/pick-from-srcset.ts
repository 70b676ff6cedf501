/** Wider pictures cost more than they show. */
const widest = 1_600;

/** The widest picture of a `srcset` that is not wider than we need. */
export function pickFromSrcset(srcset: string): string | null {
  let best: { readonly address: string; readonly width: number } | null = null;
  for (const candidate of srcset.slice(0, 8_000).split(/,\s+/).slice(0, 20)) {
    const [address, size] = candidate.trim().split(/\s+/);
    const width = /^(\d{1,5})w$/.exec(size ?? '')?.[1];
    if (!address || width === undefined || !/^(?:https?:)?\/\/|^\//i.test(address)) continue;
    const pixels = Number(width);
    if (pixels <= widest && pixels > (best?.width ?? 0)) best = { address, width: pixels };
  }
  return best?.address ?? null;
}
