import { css } from 'lit';

/** Looks of `<kim-directory>`. Columns come and go with the room there is, not with the screen. */
export const directoryStyles = css`
  /* No grid where there is one column: a grid in a grid in a grid is laid out again and again. */
  .directory > * + * {
    margin-block-start: 1em;
  }
  [hidden] {
    display: none;
  }
  .search label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .field-row {
    display: flex;
    max-width: 40em;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .field {
    flex: 1 1 12em;
    width: auto;
    min-width: 0;
  }
  .field::-webkit-search-cancel-button {
    display: none;
  }
  .district {
    padding-block-start: 1.25em;
  }
  /* Of the size of what stands around it: a further size is a further font to look up before the first row. */
  .district > :first-child {
    font-size: 1em;
  }
  .district > * + *,
  .rows > * + * {
    margin-block-start: 0.5em;
  }
  .block {
    content-visibility: auto;
  }
  /* What was found in one district alone has the whole width. */
  .district:only-child {
    grid-column: 1 / -1;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75em;
    align-content: start;
    height: 100%;
    min-height: 4.5em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }
  .row:hover {
    border-color: var(--_accent);
    background: var(--_raised);
  }
  .name {
    color: var(--_accent);
    font-weight: 600;
  }
  .row .muted {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .row .badge {
    grid-area: 1 / 2;
    align-self: start;
    margin-block-start: 0.15em;
  }
  .district > :first-child > .muted {
    margin-inline-start: 0.35em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .more {
    display: flex;
  }
  @container (min-width: 34.5em) {
    .rows {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 0.5em;
    }
    .rows > * + * {
      margin-block-start: 0;
    }
    .district {
      --_columns: 2;
    }
  }
  @container (min-width: 52em) {
    .district {
      --_columns: 3;
    }
  }
  @container (min-width: 69.5em) {
    .district {
      --_columns: 4;
    }
  }
  @media print {
    .search label,
    .field-row,
    .button {
      display: none;
    }
    .reserve {
      min-height: 0;
    }
    .block {
      content-visibility: visible;
    }
    li {
      break-inside: avoid;
    }
  }
`;
