import { LitElement, type ReactiveControllerHost } from 'lit';

import { panelStyles } from './panel-styles.js';

const adopted = new WeakSet<object>();

/** Gives a widget the looks of the panel, which come with its code and not before. */
export function adoptPanelStyles(host: ReactiveControllerHost): void {
  if (!(host instanceof LitElement) || adopted.has(host.renderRoot)) return;
  const root = host.renderRoot;
  adopted.add(root);
  const { styleSheet, cssText } = panelStyles;
  if (styleSheet !== undefined && root instanceof ShadowRoot) {
    // Replaced and not pushed to: older browsers freeze the list.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}
