import { createHash } from 'node:crypto';

import { pageStyles } from '../page-styles.ts';

/** Looks of the pages that people share: those of the frames, and what a page of its own needs. */
export const shareStyles = `${pageStyles}.kim-site {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.25rem 2rem;
  padding-block-end: 0.5rem;
  border-block-end: 1px solid var(--border);
}
.kim-site strong {
  display: block;
}
.kim-site ul,
.kim-path ol,
.kim-actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.875rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
:is(.kim-site, .kim-path, .kim-actions, .kim-latest) a:not(p a) {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.kim-site [aria-current] {
  font-weight: 600;
  color: var(--text);
}
.kim-path {
  font-size: 0.875rem;
  color: var(--muted);
}
.kim-path ol {
  gap: 0 0.5rem;
}
.kim-path li {
  align-content: center;
  min-height: 44px;
}
.kim-path li + li::before {
  content: '›' / '';
  margin-inline-end: 0.5rem;
}
.kim-search {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.5rem;
  max-width: 40rem;
  margin-block: 1rem;
}
.kim-search label {
  flex-basis: 100%;
}
.kim-search :is(input, button) {
  min-height: 44px;
  padding: 0 0.75rem;
  border: 1px solid var(--muted);
  border-radius: 8px;
  font: inherit;
  color: inherit;
  background: var(--surface);
}
.kim-search input {
  flex: 1 1 8rem;
  min-width: 0;
}
.kim-search button {
  border-color: var(--accent);
  color: var(--surface);
  background: var(--accent);
  cursor: pointer;
}
.kim-cards {
  display: grid;
  gap: 1rem;
  margin-block-start: 1rem;
}
.kim-cards li {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 1rem;
  padding-block-end: 1rem;
  border-block-end: 1px solid var(--border);
}
.kim-cards li > * {
  grid-column: 1;
  justify-self: start;
}
.kim-cards li > picture {
  grid-column: 2;
  grid-row: 1 / span 5;
}
.kim-cards img {
  display: block;
  width: clamp(5rem, 22vw, 11rem);
  height: auto;
  aspect-ratio: 4 / 3;
  object-fit: cover;
  border-radius: 8px;
  background: var(--raised);
}
.kim-cards :is(h2, h3) {
  margin: 0;
  font-size: 1.125rem;
  line-height: 1.3;
}
.kim-cards :is(h2, h3) a {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.kim-latest {
  margin-block-start: 2rem;
}
.kim-article {
  max-width: 44rem;
}
.kim-article > * + * {
  margin-block-start: 0.75rem;
}
main > .kim-facts,
main > p + .kim-figures,
main > .kim-actions {
  margin-block-start: 0.75rem;
}
.kim-article picture {
  display: block;
}
.kim-article img {
  display: block;
  width: 100%;
  height: auto;
  max-height: 80vh;
  object-fit: contain;
  border-radius: 8px;
  background: var(--raised);
}
.kim-lead {
  font-size: 1.125rem;
}
.kim-text {
  white-space: pre-line;
}
@media (max-width: 34em) {
  .kim-path li:has([aria-current]) {
    display: none;
  }
}
@media print {
  .kim-site nav,
  .kim-path,
  .kim-search,
  .kim-pages,
  .kim-actions {
    display: none;
  }
  .kim-cards li {
    break-inside: avoid;
  }
}
`;

/** Changes with the styles, so that they may be kept for a year. */
export const shareStylesVersion = createHash('sha256')
  .update(shareStyles)
  .digest('hex')
  .slice(0, 8);
