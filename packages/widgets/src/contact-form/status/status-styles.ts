import { css } from 'lit';

/** The status of a message. Comes with the code that asks for it. */
export const statusStyles = css`
  .stand {
    font-size: 1.125em;
    font-weight: 600;
  }
  .state dl {
    display: grid;
    gap: 0.125em;
    width: 100%;
    margin: 0;
  }
  .state dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .state dd {
    margin: 0 0 0.625em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
