import { css } from 'lit';

/** Looks of what only some activities have. */
export const extrasStyles = css`
  /* The place is there before the picture is, and stays when none comes. */
  .picture {
    display: block;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_raised);
  }
  .picture img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .broken {
    visibility: hidden;
  }
  .pictures {
    margin-block-end: 0.75em;
  }
  .pinned {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .when {
    display: flex;
    gap: 0.75em;
    align-items: start;
    font-size: 0.9375em;
  }
  .date-block {
    flex: none;
    display: grid;
    justify-items: center;
    min-width: 3.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.2;
  }
  .date-block b {
    font-size: 1.5em;
  }
  .when-text {
    display: grid;
    min-width: 0;
  }
  .when time {
    font-weight: 600;
  }
  .product {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
`;
