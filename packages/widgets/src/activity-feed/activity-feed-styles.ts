import { css } from 'lit';

/** As many columns as fit. What is long is cut with an ellipsis, and a card opens in place. */
export const activityFeedStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--kim-space, 1em);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  #filter-button {
    margin-block-end: 0.75em;
  }
  .cards > .skeleton {
    height: 13em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .top,
  .who,
  .links {
    font-size: 0.9375em;
  }
  .cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .body {
    white-space: pre-line;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: auto 0 -0.5em;
  }
  .links > * {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    line-height: 44px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .share {
    margin-inline-start: auto;
  }
  .more {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    padding-top: 1em;
  }
  @media print {
    .reserve {
      min-height: 0;
    }
    .card {
      break-inside: avoid;
    }
    .cut {
      -webkit-line-clamp: none;
    }
    button,
    .button {
      display: none;
    }
  }
`;
