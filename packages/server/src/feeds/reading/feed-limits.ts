/** Bounds of what is taken from a feed. Lengths are in UTF-16 code units. */
export const feedLimits = {
  items: 500,
  /** Elements, objects or arrays inside each other. */
  depth: 128,
  attributes: 50,
  address: 2_000,
  title: 160,
  summary: 300,
  body: 20_000,
  key: 500,
  imageAlt: 200,
  category: 60,
  categories: 20,
  /** Feeds named when a page was given instead of a feed. */
  discovered: 10,
} as const;
