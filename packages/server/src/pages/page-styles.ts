import { createHash } from 'node:crypto';

import { documentStyles } from './document-styles.ts';
import { groupListStyles } from './group-list-styles.ts';
import { pageTokens } from './page-tokens.ts';
import { tableStyles } from './table-styles.ts';

/**
 * Looks of the frame pages: those of the widgets, so that nothing changes size when a widget takes
 * over what the server wrote.
 */
export const pageStyles = `${pageTokens}${documentStyles}${groupListStyles}.kim-activities {
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
${tableStyles}@media (min-width: 34em) {
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
