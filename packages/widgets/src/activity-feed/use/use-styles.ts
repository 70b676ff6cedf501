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
  @media print {
    .sharing {
      display: none;
    }
  }
`;
