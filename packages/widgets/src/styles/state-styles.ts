import { css } from 'lit';

/**
 * The loading, failed, empty and stale states that all widgets share.
 *
 * `.reserve`: what arrives later must not move the page, so a widget takes at least the visible
 * screen, and whatever comes after it moves unseen. The cap keeps a frame, whose screen is as high
 * as the widget, from growing without end. `ReserveController` gives back what is not needed.
 * `.stale` sticks to the bottom of the screen for the same
 * reason: render it after the content, which it must not push down.
 */
export const stateStyles = css`
  .reserve {
    min-height: var(--kim-reserve, min(100vh, 1400px));
  }
  .released {
    min-height: 0;
  }
  .state {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .stale {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.9375em;
  }
  .skeleton {
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: kim-pulse 1.6s ease-in-out infinite;
    }
  }
  @keyframes kim-pulse {
    50% {
      opacity: 0.5;
    }
  }
`;
