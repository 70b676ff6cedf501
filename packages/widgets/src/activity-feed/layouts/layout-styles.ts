import { css } from 'lit';

/** Looks of the layouts that do not come with the element. */
export const layoutStyles = css`
  .list {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .list .card {
    padding: 1em 0;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .list p {
    max-width: 44em;
  }
  .list .share {
    margin-inline-start: 0;
  }
  .list .picture {
    aspect-ratio: 4 / 3;
  }
  @container (min-width: 30em) {
    .list .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .list .card:has(> .picture) {
      grid-template-columns: minmax(0, 1fr) 12em;
      column-gap: 1.25em;
    }
    .list .card > * {
      grid-column: 1;
    }
    .list .card > .picture {
      grid-column: 2;
      grid-row: 1 / span 6;
      align-self: start;
    }
  }
  .compact > li {
    display: grid;
    gap: 0.125em;
    padding: 0.625em 0;
    border-bottom: 1px solid var(--_border);
  }
  .compact :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .compact a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }
`;
