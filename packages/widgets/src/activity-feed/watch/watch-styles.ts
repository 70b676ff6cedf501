import { css } from 'lit';

/** Looks of the button that tells of new activities. What gets the focus is never behind it. */
export const watchStyles = css`
  .news {
    position: sticky;
    inset-block-end: 0.75em;
    z-index: 1;
    display: flex;
    align-items: end;
    justify-content: center;
    height: 0;
  }
  .news .button {
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.35);
  }
  [tabindex],
  a,
  button {
    scroll-margin-block-end: 4.5em;
  }
  @media print {
    .news {
      display: none;
    }
  }
`;
