/**
 * Leaves out the CSS rules of which every selector speaks of something that `isNeeded` denies.
 * For style sheets without comments and without braces in strings.
 */
export function dropRules(css: string, isNeeded: (selector: string) => boolean): string {
  const kept = css.replace(/([^{}]+)(\{[^{}]*\})/g, (rule, selectors: string, body: string) => {
    // Descriptors of an animation look like rules and belong to it.
    if (/^\s*@|^\s*(?:from|to|\d+%)\s*$/.test(selectors)) return rule;
    const needed = splitSelectors(selectors).filter(isNeeded);
    return needed.length === 0 ? '' : needed.join(',') + body;
  });
  return kept.replace(/@[^{};]+\{\s*\}/g, '');
}

/** Splits at commas, but not at those inside `:is(…)`. */
function splitSelectors(selectors: string): string[] {
  return selectors.split(/,(?![^()]*\))/);
}
