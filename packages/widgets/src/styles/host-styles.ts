import { css } from 'lit';

import { tokens } from './tokens.js';

/**
 * What every widget needs around and below it: its own box, inherited host styles put right, and
 * the container that layouts are measured by. Sizes are `em` of a pixel font size, so a page that
 * shrinks its root font does not shrink a widget. A container has no width of its own, so it gets
 * one to fall back on: it would be 0 wide in a flex row.
 */
export const hostStyles = [
  tokens,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      box-sizing: border-box;
      /* Important in here wins over important out there: a theme that shouts stays outside. */
      font-size: var(--_font-size) !important;
      font-style: normal !important;
      font-weight: 400;
      line-height: 1.5 !important;
      letter-spacing: normal !important;
      word-spacing: normal !important;
      text-align: start;
      text-indent: 0 !important;
      text-transform: none !important;
      text-shadow: none !important;
      white-space: normal !important;
      overflow-wrap: anywhere;
      color: var(--_text);
      background: var(--_surface);
    }
    /* Not the host itself: a page that resets everything would take it from there. */
    .reserve {
      container-type: inline-size;
      contain-intrinsic-inline-size: 20em;
    }
    /* A theme of its own makes the widget a box of its own on the page. */
    :host([theme='light']),
    :host([theme='dark']) {
      padding: 1em;
      border-radius: var(--_radius);
    }
    :host([hidden]) {
      display: none;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.125em;
      line-height: 1.3;
      font-weight: 600;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.15em;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .muted {
      color: var(--_muted);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
