import { css } from 'lit';

/** Buttons, text fields and badges, at least 44 px where a finger must hit them. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_raised);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    filter: brightness(1.08);
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .field {
    width: 100%;
    min-height: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .badge {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_raised);
    /* The size of small print: each further one has a phone look up a font for the first row. */
    font-size: 0.875em;
    line-height: 1.57;
  }
  @media (forced-colors: active) {
    .button,
    .badge {
      border-color: currentcolor;
    }
  }
`;
