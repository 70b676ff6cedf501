import { css } from 'lit';

/** Looks of `<kim-coverage>`. The bars are outlined, so that they read without colour and in print. */
export const coverageStyles = css`
  .coverage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .figure {
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .skeleton.figure {
    min-height: 8em;
  }
  .value {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: 2px;
  }
  .fill {
    fill: var(--_accent);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
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
  }
  tbody th {
    font-weight: 500;
  }
  .number {
    padding-inline-end: 0;
    text-align: end;
  }
  .share {
    display: grid;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  @container (min-width: 34em) {
    .share {
      grid-template-columns: 1fr 6.5em;
    }
    th:first-child {
      width: 30%;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border-color: currentcolor;
    }
    .fill {
      fill: currentcolor;
    }
  }
  @media print {
    .reserve {
      min-height: 0;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
