import type { ScriptFacts } from './page-facts.js';

/** An optimiser, and what keeps it away from one script. */
export interface Optimiser {
  readonly name: string;
  /** Attribute or entry of its list of exclusions. */
  readonly line: string;
}

interface Sign extends Optimiser {
  readonly type: RegExp;
  readonly attribute: RegExp;
}

/** What the optimisers in use leave on a script they hold back. */
const signs: readonly Sign[] = [
  {
    name: 'Cloudflare Rocket Loader',
    type: /^[0-9a-f]{8,}-(?:text|application)\/|^text\/rocketscript$/,
    attribute: /^data-rocketsrc$/,
    line: '<script data-cfasync="false" async src="…/kim.js"></script>',
  },
  {
    name: 'WP Rocket',
    type: /^rocketlazyloadscript$/,
    attribute: /^data-rocket-(?:src|type|defer)$/,
    line: '/embed/(.*)/kim.js',
  },
  {
    name: 'LiteSpeed Cache',
    type: /^litespeed\/javascript$/,
    attribute: /^data-optimized$/,
    line: 'kim.js',
  },
  {
    name: 'Perfmatters',
    type: /^pmdelayedscript$/,
    attribute: /^data-perfmatters-/,
    line: 'kim.js',
  },
  { name: 'Flying Scripts', type: /^lazy$/, attribute: /^data-fs-src$/, line: 'kim.js' },
  { name: 'SiteGround Optimizer', type: /^sg-/, attribute: /^data-sg-/, line: 'kim.js' },
  { name: 'Breeze', type: /^breeze\//, attribute: /^data-breeze/, line: 'kim.js' },
];

const scriptTypes = /^(?:|module|(?:text|application)\/(?:x-)?(?:javascript|ecmascript))$/i;

/** Whether a cookie banner holds the script back. */
export function waitsForConsent({ type, attributes }: ScriptFacts): boolean {
  return (
    /^text\/plain$/i.test(type) ||
    (!scriptTypes.test(type) &&
      attributes.some((name) => /^data-(?:cookieconsent|service|category|cmplz-src)$/.test(name)))
  );
}

/** The optimiser that holds a script back; without a name when it is one that nobody knows. */
export function nameOptimiser(script: ScriptFacts): Optimiser | undefined {
  const { type, attribute, attributes } = script;
  const known = signs.find(
    (sign) => sign.type.test(type) || attributes.some((name) => sign.attribute.test(name)),
  );
  if (known) return { name: known.name, line: known.line };
  if (scriptTypes.test(type) && attribute === 'src') return undefined;
  const name = scriptTypes.test(type) ? `${attribute}="…"` : `type="${type}"`;
  return { name, line: 'kim.js' };
}
