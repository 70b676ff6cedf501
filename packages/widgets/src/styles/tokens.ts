import { css } from 'lit';

/**
 * The design tokens, each with its default. A page sets the `--kim-*` properties; widgets read the
 * private `--_*` ones.
 *
 * Dark follows the page's own `color-scheme`, not the visitor's system alone: a dark widget on a
 * page that stays light would be worse than none. `theme="dark"` and `theme="light"` force it.
 */
export const tokens = css`
  :host {
    --_font-size: var(--kim-font-size, 16px);
    --_radius: var(--kim-radius, 8px);
    --_text: var(--kim-color-text, #1c2430);
    --_muted: var(--kim-color-muted, #55606e);
    --_accent: var(--kim-color-accent, #0b5d8a);
    --_on-accent: var(--kim-color-on-accent, #fff);
    --_surface: var(--kim-color-surface, #fff);
    --_raised: var(--kim-color-raised, #f3f6f9);
    --_border: var(--kim-color-border, #d5dce4);
    --_field-border: var(--kim-color-field-border, #76808d);
    --_danger: var(--kim-color-danger, #b3261e);
    --_success: var(--kim-color-success, #1a7340);
  }
  :host([theme='dark']) {
    --_text: var(--kim-color-text, #e8edf2);
    --_muted: var(--kim-color-muted, #a9b4c0);
    --_accent: var(--kim-color-accent, #7cc7f2);
    --_on-accent: var(--kim-color-on-accent, #06202f);
    --_surface: var(--kim-color-surface, #14191f);
    --_raised: var(--kim-color-raised, #1e252d);
    --_border: var(--kim-color-border, #37414c);
    --_field-border: var(--kim-color-field-border, #8b96a3);
    --_danger: var(--kim-color-danger, #ffb4ab);
    --_success: var(--kim-color-success, #7fd6a0);
    color-scheme: dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host(:not([theme='dark'])) {
      --_text: var(--kim-color-text, light-dark(#1c2430, #e8edf2));
      --_muted: var(--kim-color-muted, light-dark(#55606e, #a9b4c0));
      --_accent: var(--kim-color-accent, light-dark(#0b5d8a, #7cc7f2));
      --_on-accent: var(--kim-color-on-accent, light-dark(#fff, #06202f));
      --_surface: var(--kim-color-surface, light-dark(#fff, #14191f));
      --_raised: var(--kim-color-raised, light-dark(#f3f6f9, #1e252d));
      --_border: var(--kim-color-border, light-dark(#d5dce4, #37414c));
      --_field-border: var(--kim-color-field-border, light-dark(#76808d, #8b96a3));
      --_danger: var(--kim-color-danger, light-dark(#b3261e, #ffb4ab));
      --_success: var(--kim-color-success, light-dark(#1a7340, #7fd6a0));
    }
  }
`;
