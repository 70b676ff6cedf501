import { css } from 'lit';

/** Looks that matter only in a list too long to be put on the page in one go. */
export const fillerStyles = css`
  /* Of what was found only the districts near the screen are laid out. */
  .rows > .district {
    content-visibility: auto;
  }
  .rows > .district:not(:only-child) {
    --_columns: 1;
  }
  /* One look at a district and not another at its only block. */
  .rows > .district > .block:nth-child(2):last-child,
  .block.laid-out,
  .rows > .laid-out {
    content-visibility: visible;
  }
  @media not print {
    /* For one frame: whatever might be on the screen would be laid out a second time in it. */
    .fresh > :not(.laid-out),
    .fresh .block:not(.laid-out) {
      content-visibility: hidden;
    }
  }
  @media print {
    .rows > .district {
      content-visibility: visible;
    }
  }
`;
