import { createHash } from 'node:crypto';

import { pageTokens } from './page-tokens.ts';

/**
 * Looks of the frame pages: those of the widgets, so that nothing changes size when a widget takes
 * over what the server wrote.
 */
export const pageStyles = `${pageTokens}* {
  box-sizing: border-box;
}
body {
  max-width: 75rem;
  margin: 0 auto;
  padding: 1rem;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
  color: var(--text);
  background: var(--surface);
}
html {
  background: var(--surface);
}
h1,
h2,
p,
ul,
dl,
dd {
  margin: 0;
  padding: 0;
}
h1 {
  font-size: 1.5rem;
  line-height: 1.25;
  text-wrap: balance;
}
h2 {
  font-size: 1.125rem;
  line-height: 1.3;
}
ul {
  list-style: none;
}
a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
header,
footer {
  margin-block: 0 1rem;
}
footer {
  margin-block: 2rem 0;
  padding-block-start: 0.75rem;
  border-block-start: 1px solid var(--border);
  font-size: 0.875rem;
  color: var(--muted);
}
footer ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
}
footer a,
.kim-back,
.kim-pages a,
.kim-more {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.kim-muted {
  color: var(--muted);
  font-size: 0.875rem;
}
kim-directory,
kim-activity-feed,
kim-contact-form,
kim-coverage {
  display: block;
}
kim-directory:not(:defined),
kim-activity-feed:not(:defined),
kim-contact-form:not(:defined) {
  min-height: min(100vh, 1400px);
}
.kim-figures {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  padding: 0.625rem 0.875rem;
  border-radius: 8px;
  background: var(--raised);
}
.kim-figures li:first-child {
  font-weight: 600;
}
.kim-district {
  margin-block-start: 1.25rem;
}
.kim-district .kim-groups,
.kim-figures + .kim-groups {
  margin-block-start: 0.5rem;
}
.kim-groups {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  gap: 0.5rem;
}
.kim-groups li {
  position: relative;
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 0.75rem;
  align-content: start;
  min-height: 4.5em;
  padding: 0.625rem 0.875rem;
  border: 1px solid var(--border);
  border-radius: 8px;
}
.kim-groups li:hover,
.kim-groups li:target {
  border-color: var(--accent);
  background: var(--raised);
}
.kim-name {
  color: var(--accent);
  font-weight: 600;
}
a.kim-name {
  text-decoration: none;
}
a.kim-name::after {
  content: '';
  position: absolute;
  inset: 0;
}
li:hover > a.kim-name {
  text-decoration: underline;
}
.kim-badge {
  align-self: start;
  margin-block-start: 0.15em;
  padding: 0.1em 0.6em;
  border: 1px solid var(--border);
  border-radius: 1em;
  font-size: 0.8125rem;
  color: var(--muted);
  white-space: nowrap;
}
.kim-groups .kim-muted {
  grid-column: 1 / -1;
}
.kim-activities {
  display: grid;
  gap: 1rem;
}
.kim-activities li {
  padding-block-end: 1rem;
  border-block-end: 1px solid var(--border);
}
.kim-activities h2 a {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.kim-pages {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 1.25rem;
  margin-block-start: 1rem;
}
.kim-description {
  max-width: 70ch;
  margin-block-end: 1rem;
  white-space: pre-line;
}
.kim-facts {
  margin-block-end: 0.75rem;
  border-block-start: 1px solid var(--border);
}
.kim-facts > div {
  display: grid;
  gap: 0 1rem;
  padding-block: 0.625rem;
  border-block-end: 1px solid var(--border);
}
.kim-facts dt {
  color: var(--muted);
}
.kim-table {
  width: 100%;
  max-width: 48rem;
  margin-block-start: 1rem;
  border-collapse: collapse;
}
.kim-table caption {
  padding-block-end: 0.5rem;
  font-weight: 600;
  text-align: start;
}
.kim-table :is(th, td) {
  overflow-wrap: break-word;
  padding: 0 0.75rem 0 0;
  border-block-end: 1px solid var(--border);
  text-align: start;
  font-weight: 400;
}
.kim-table thead th {
  padding-block: 0.5rem;
  color: var(--muted);
  font-size: 0.875rem;
  vertical-align: bottom;
}
.kim-table :is(th, td):last-child {
  padding-inline-end: 0;
  text-align: end;
}
.kim-table a {
  display: block;
  min-height: 44px;
  align-content: center;
}
.kim-table td {
  font-variant-numeric: tabular-nums;
}
@media (min-width: 34em) {
  h1 {
    font-size: 1.75rem;
  }
  .kim-facts > div {
    grid-template-columns: 11em 1fr;
  }
  .kim-facts dd {
    grid-column: 2;
  }
}
@media print {
  .kim-groups li,
  tr {
    break-inside: avoid;
  }
  footer a,
  .kim-back,
  .kim-more {
    display: none;
  }
}
`;

/** Changes with the styles, so that they may be kept for a year. */
export const stylesVersion = createHash('sha256').update(pageStyles).digest('hex').slice(0, 8);
