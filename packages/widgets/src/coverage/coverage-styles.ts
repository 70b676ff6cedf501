import { css } from 'lit';

/**
 * Looks of the figures, which `<kim-coverage>` shows at once. Bars are outlined, so that they read
 * without colour and in print.
 */
export const coverageStyles = css`
  .coverage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .figure {
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .skeleton.figure {
    min-height: 8em;
  }
  .value {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .target,
  .title {
    font-weight: 600;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: 2px;
  }
  .fill {
    fill: var(--_accent);
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .bar {
      border-color: currentcolor;
    }
    .fill {
      fill: currentcolor;
    }
    /* Not the colour of the fill, on which it may stand. */
    .mark {
      stroke: Highlight;
    }
  }
  @media print {
    .reserve {
      min-height: 0;
    }
  }
`;
