import { css } from 'lit';

/**
 * Looks of the districts, the list of villages and the growth. Squares are outlined, so that they
 * read without colour and in print.
 */
export const detailsStyles = css`
  .districts,
  .growth {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .views .title {
    flex: 1 1 14em;
  }
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 1.25em 1em;
  }
  .tiles li {
    display: grid;
    gap: 0.25em;
    align-content: start;
    font-variant-numeric: tabular-nums;
  }
  .tiles strong {
    font-weight: 600;
  }
  .squares {
    display: block;
    margin-block-start: 0.125em;
    max-width: 9em;
    fill: none;
    stroke: var(--_field-border);
    stroke-width: 1px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.5em 0.5em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 500;
  }
  .missing,
  .kims,
  .number {
    text-align: end;
  }
  .kims {
    padding-inline-end: 0;
  }
  .sort {
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  [aria-sort] .sort {
    color: var(--_text);
  }
  .share {
    display: grid;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .uncovered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    margin-block-start: 0.75em;
  }
  .uncovered label {
    display: grid;
    gap: 0.25em;
    width: min(100%, 22em);
    font-weight: 600;
  }
  .uncovered ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: 0 2em;
    width: 100%;
  }
  .uncovered li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .uncovered li .muted {
    display: block;
  }
  .office {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .office a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }
  .years {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 5em);
    grid-template-rows: minmax(0, 1fr);
    gap: 0.375em;
    height: 11em;
    margin-block-start: 0.75em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .years > div {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: 0.25em;
    text-align: center;
    overflow-wrap: normal;
  }
  .years span {
    justify-self: center;
    white-space: nowrap;
  }
  .column {
    width: 100%;
    height: 100%;
    min-height: 0;
    border: 1px solid var(--_field-border);
    border-radius: 2px;
  }
  summary {
    min-height: 44px;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  @container (max-width: 22em) {
    th,
    td {
      font-size: 0.875em;
    }
    thead th {
      font-size: 0.75em;
    }
    /* Too narrow for four columns; "8 of 11" says as much. */
    th.missing,
    td.missing {
      display: none;
    }
    .years {
      gap: 2px;
      font-size: 0.6875em;
    }
    .years > :nth-last-child(even) .muted {
      visibility: hidden;
    }
  }
  @container (min-width: 34em) {
    .share {
      grid-template-columns: minmax(0, 1fr) 9em;
    }
    tbody th {
      width: 26%;
    }
  }
  @media (forced-colors: active) {
    .column,
    .office {
      border-color: currentcolor;
    }
    .squares {
      stroke: currentcolor;
    }
    [aria-pressed='true'] {
      outline: 2px solid;
    }
  }
  @media print {
    li,
    tr {
      break-inside: avoid;
    }
    details,
    .views .button,
    .uncovered .button {
      display: none;
    }
  }
`;
