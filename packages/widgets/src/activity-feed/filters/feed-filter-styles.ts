import { css } from 'lit';

/** Looks of the filters of a feed. */
export const feedFilterStyles = css`
  .filter-panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .facet {
    display: grid;
    gap: 0.25em;
    align-content: start;
    font-weight: 600;
  }
  .facet.words {
    grid-column: 1 / -1;
  }
  .facet .field {
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .panel-buttons {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.75em;
  }
  @container (max-width: 20em) {
    .filter-panel {
      padding: 0.625em;
    }
  }
  @media print {
    .filter-panel,
    .chosen .button {
      display: none;
    }
  }
`;
