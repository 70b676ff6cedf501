import { css } from 'lit';

/** Looks of an open group. They come with its code, so that the list need not wait for them. */
export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .panel > .back {
    justify-self: start;
  }
  .panel > [tabindex] {
    font-size: 1.375em;
    scroll-margin-block-start: 4em;
  }
  .panel > [tabindex] + p {
    margin-block-start: -0.75em;
  }
  .description {
    white-space: pre-line;
    max-width: 70ch;
  }
  .facts {
    border-block-start: 1px solid var(--_border);
  }
  .facts > div {
    display: grid;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
  }
  .contact + * {
    margin: 0.5em;
  }
  .link {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }
  .panel .ways,
  .correction {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .correction {
    align-items: center;
    gap: 0.5em 1em;
  }
  .ways .button,
  .correction .button {
    border-color: var(--_field-border);
    font-weight: 400;
  }
  .copy-result.idle {
    /* An announcement needs its place before it is made, but no room. */
    position: absolute;
  }
  .copy-result .field {
    max-width: 40em;
    margin-block-start: 0.5em;
  }
  .office {
    flex: 1 1 16em;
  }
  .facts .line {
    min-height: 1.5em;
    grid-column: 1 / -1;
  }
  .news {
    display: grid;
    gap: 0.5em;
  }
  .news ul {
    display: grid;
  }
  .news li {
    display: grid;
    align-content: center;
    min-height: 4em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .news .button {
    justify-self: start;
  }
  .news time {
    font-size: 0.875em;
  }
  .checked .old {
    color: var(--_text);
  }
  .address {
    display: none;
  }
  @container (min-width: 34em) {
    .facts > div {
      grid-template-columns: 11em 1fr;
    }
    dd {
      grid-column: 2;
    }
  }
  @media print {
    .panel .ways,
    .panel .news,
    .panel .correction,
    .copy-result,
    .facts > .contact-fact {
      display: none;
    }
    .panel {
      --_muted: #444;
      --_border: #999;
      --_accent: #000;
      color: #000;
    }
    :host {
      background: none;
    }
    .link {
      min-height: 0;
    }
    .panel .address {
      display: block;
    }
  }
`;
