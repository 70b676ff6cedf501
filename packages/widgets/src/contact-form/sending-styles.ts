import { css } from 'lit';

/** What has to be corrected, and the end of the form. Comes with the code that sends. */
export const sendingStyles = css`
  details p {
    padding-bottom: 0.5em;
  }
  .way {
    display: inline-block;
    min-height: 44px;
    padding: 0.625em 0;
    font-weight: 600;
  }
  .counter {
    font-size: 0.9375em;
    text-align: end;
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  .waiting {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1em;
    border: 1px solid var(--_accent);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .issue,
  .summary a {
    color: var(--_danger);
    font-weight: 600;
  }
  .summary,
  .receipt {
    padding: 1em;
    border: 1px solid var(--_danger);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
  }
  .summary p {
    font-weight: 600;
  }
  .summary a {
    display: inline-block;
    padding: 0.625em 0;
  }
  .receipt {
    display: grid;
    gap: 1em;
    max-width: 48em;
    border-color: var(--_success);
  }
  .receipt > [tabindex] {
    display: grid;
    gap: 0.25em;
  }
  .sent {
    font-size: 1.25em;
    font-weight: 600;
    color: var(--_success);
  }
  .reference,
  .secret {
    padding: 0.25em 0;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @container (max-width: 22em) {
    .ways > * {
      width: 100%;
    }
    .reference,
    .secret {
      font-size: 1.25em;
    }
  }
  @media print {
    .ways {
      display: none;
    }
    .notice {
      block-size: auto;
    }
  }
`;
