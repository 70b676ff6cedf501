import { css } from 'lit';

/** Looks of what the buttons of an activity open. */
export const useStyles = css`
  .sharing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .sharing .field[hidden] {
    display: none;
  }
  .sharing p {
    flex-basis: 100%;
  }
  .sharing p:empty {
    display: none;
  }
  /* New activities: over what is shown, so that nothing moves; the focus is never behind it. */
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
    .sharing,
    .news {
      display: none;
    }
  }
`;
