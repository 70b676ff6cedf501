import { createHash } from 'node:crypto';

import { pageStyles } from '../pages/page-styles.ts';

/** Looks of the builder: those of our other pages, and a form beside what it makes. */
export const builderStyles = `${pageStyles}
.top {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.5rem;
  margin: 0;
}
.top a {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.skip {
  position: absolute;
  inset: 0.5rem auto auto 0.5rem;
  padding: 0.5rem 1rem;
  background: var(--surface);
  transform: translateY(-300%);
}
.skip:focus {
  transform: none;
}
.lead {
  margin-block: 0.25rem 1rem;
}
.columns {
  display: grid;
  gap: 1.5rem;
}
@media (min-width: 60em) {
  .columns {
    grid-template-columns: 20rem minmax(0, 1fr);
    align-items: start;
  }
}
form {
  display: grid;
  gap: 0.875rem;
}
.choices {
  padding: 1rem;
  border-radius: 8px;
  background: var(--raised);
}
@media (max-width: 22em) {
  .choices {
    padding: 0.75rem;
  }
}
fieldset {
  display: grid;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
legend,
.field > label {
  padding: 0;
  font-weight: 600;
}
.field {
  display: grid;
  gap: 0.25rem;
  min-width: 0;
}
[hidden] {
  display: none !important;
}
select,
button,
input:not([type='radio'], [type='checkbox'], [type='color']) {
  width: 100%;
  min-width: 0;
  min-height: 44px;
  padding: 0 0.75rem;
  border: 1px solid var(--muted);
  border-radius: 8px;
  font: inherit;
  color: var(--text);
  background: var(--surface);
}
.choice {
  display: flex;
  gap: 0.625rem;
  align-items: center;
  min-height: 44px;
  padding-block: 0.25rem;
  line-height: 1.3;
}
.choice input {
  flex: none;
  width: 20px;
  height: 20px;
  margin: 0;
  accent-color: var(--accent);
}
input[type='color'] {
  width: 5rem;
  height: 44px;
  padding: 2px;
  border: 1px solid var(--muted);
  border-radius: 8px;
  background: var(--surface);
}
button {
  width: auto;
  justify-self: start;
  color: var(--accent);
  cursor: pointer;
}
button.primary {
  border-color: var(--accent);
  color: var(--surface);
  background: var(--accent);
}
section + section {
  margin-block-start: 2rem;
}
.preview {
  display: block;
  width: 100%;
  height: 34rem;
  margin-block-start: 0.5rem;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--surface);
}
.steps {
  display: grid;
  gap: 1.25rem;
  margin-block-start: 0.5rem;
  padding: 0;
  list-style: none;
}
.steps h3,
.findings h3 {
  margin: 0;
  font-size: 1rem;
}
.aside a {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.aside {
  margin: 0;
}
pre {
  margin: 0.375rem 0;
  padding: 0.75rem;
  border: 1px solid var(--border);
  border-radius: 8px;
  font: 0.875rem/1.5 ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: var(--text);
  background: var(--raised);
}
.warnings p {
  margin-block-start: 0.5rem;
  padding: 0.5rem 0.75rem;
  border-inline-start: 4px solid var(--accent);
  background: var(--raised);
}
.status {
  min-height: 1.5rem;
  color: var(--muted);
}
.check {
  max-width: 44rem;
}
.check form {
  margin-block: 0.75rem 0.5rem;
}
.findings {
  display: grid;
  gap: 1rem;
  padding: 0;
}
.findings li {
  padding-block-start: 0.75rem;
  border-block-start: 1px solid var(--border);
}
`;

/** Changes with the styles, so that they may be kept for a year. */
export const builderStylesVersion = createHash('sha256')
  .update(builderStyles)
  .digest('hex')
  .slice(0, 8);
