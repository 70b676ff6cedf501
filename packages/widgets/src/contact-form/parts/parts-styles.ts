import { css } from 'lit';

/** The lists below what is searched. Comes with the fields of topics. */
export const partsStyles = css`
  .about {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_border);
  }
  .choices {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    overflow: hidden;
    list-style: none;
  }
  .choices[hidden] {
    display: none;
  }
  .choices li {
    min-height: 44px;
    padding: 0.625em 0.75em;
    cursor: pointer;
  }
  .choices li + li {
    border-block-start: 1px solid var(--_border);
  }
  .choices li:hover {
    background: var(--_raised);
  }
  .choices li[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .choices [aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @container (min-width: 36em) {
    .fields > :is(.about, .groupSlug, .villageCode) {
      grid-column: 1 / -1;
    }
  }
`;
