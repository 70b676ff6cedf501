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
  .stale,
  .check {
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
  .hint {
    font-size: 0.9375em;
  }
  textarea.field {
    display: block;
    min-height: 9em;
    resize: vertical;
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
  .not-sent {
    padding: 1em;
    border: 1px solid var(--_danger);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
  }
  .submit {
    justify-self: start;
    min-width: 12em;
  }
  @container (min-width: 36em) {
    .intro > p:not(.muted) {
      min-height: 1.5em;
    }
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .fields > :is(.text, .topic) {
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
    .submit {
      width: 100%;
    }
  }
`;
