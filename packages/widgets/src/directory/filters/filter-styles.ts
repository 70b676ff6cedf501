import { css } from 'lit';

/** Looks of the panel that narrows the list, and of what is chosen there. */
export const filterStyles = css`
  .filter-panel,
  .chosen {
    margin-block-start: 0.75em;
  }
  .filter-panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  /* Both classes, because the panel may stand in the search, which has labels of its own. */
  .filter-panel .facet {
    display: grid;
    gap: 0.25em;
    align-content: start;
    margin: 0;
    font-weight: 600;
  }
  .facet .field {
    width: 100%;
    font-weight: 400;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .filter-panel .button {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chosen .button {
    padding: 0.25em 0.875em;
    font-weight: 400;
    text-align: start;
  }
  .chosen .chip {
    border-color: var(--_border);
    border-radius: 22px;
    background: var(--_raised);
    color: var(--_text);
  }
  .chip [aria-hidden] {
    flex: none;
    font-size: 1.25em;
    line-height: 1;
  }
  .chosen .chip:hover {
    border-color: var(--_accent);
  }
  @container (max-width: 20em) {
    .filter-panel {
      padding: 0.625em;
    }
    .filter-panel .button {
      justify-self: stretch;
    }
  }
  @media (forced-colors: active) {
    .chosen .chip {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .filter-panel,
    .chosen [aria-hidden] {
      display: none;
    }
    /* What the printed list is narrowed to belongs on the paper. */
    .chosen .chip {
      display: inline-flex;
      min-height: 0;
    }
  }
`;
