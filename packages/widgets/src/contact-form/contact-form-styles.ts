import { css } from 'lit';

/** One column on a phone; name and address beside each other where there is room. */
export const contactFormStyles = css`
  form,
  .fields,
  .row,
  .intro {
    display: grid;
    gap: 1.25em;
    min-width: 0;
  }
  form,
  .state,
  .stale {
    max-width: 48em;
  }
  .row {
    gap: 0.375em;
    align-content: start;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .intro {
    gap: 0.25em;
  }
  /* Room for what the profile says, so that nothing moves when it is there. */
  .intro > p:not(.muted) {
    min-height: 4.5em;
  }
  .elsewhere {
    min-height: 44px;
  }
  label,
  legend,
  .label {
    padding: 0;
    font-weight: 600;
  }
  .optional,
  .tick {
    font-weight: 400;
  }
  .hint,
  .counter {
    font-size: 0.9375em;
  }
  .counter {
    text-align: end;
  }
  textarea.field {
    display: block;
    min-height: 9em;
    resize: vertical;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .issue,
  .over,
  .summary a {
    color: var(--_danger);
    font-weight: 600;
  }
  .channels {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .tick {
    display: flex;
    gap: 0.75em;
    align-items: start;
    min-height: 44px;
    padding: 0.5em 0;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .notice {
    block-size: 7.5em;
    overflow: auto;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    white-space: pre-line;
  }
  summary {
    display: list-item;
    min-height: 44px;
    padding: 0.625em 0;
    color: var(--_accent);
    cursor: pointer;
  }
  details p {
    padding-bottom: 0.5em;
  }
  .way {
    display: inline-block;
    min-height: 44px;
    padding: 0.625em 0;
    font-weight: 600;
  }
  .summary,
  .not-sent,
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
  .submit {
    justify-self: start;
    min-width: 12em;
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
  .reference {
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
  @container (min-width: 36em) {
    .intro > p:not(.muted) {
      min-height: 1.5em;
    }
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .fields > .text {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 20em) {
    .intro > p:not(.muted) {
      min-height: 6em;
    }
    .elsewhere {
      min-height: calc(20px + 3em);
    }
  }
  @container (max-width: 22em) {
    .submit,
    .ways > * {
      width: 100%;
    }
    .reference {
      font-size: 1.375em;
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
