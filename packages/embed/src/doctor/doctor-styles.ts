/** Looks of the panel; nothing of the page reaches it. */
export const doctorStyles = `:host {
  all: initial;
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 2147483647;
  width: min(100%, 40rem);
  color-scheme: light dark;
  --text: #1c2430;
  --muted: #4a5563;
  --surface: #fff;
  --raised: #f0f4f8;
  --border: #76808d;
  --accent: #0b5d8a;
  --error: #b3261e;
  --warning: #7a4b00;
}
@media (prefers-color-scheme: dark) {
  :host {
    --text: #e8edf2;
    --muted: #b4bec9;
    --surface: #14191f;
    --raised: #232b34;
    --border: #8b96a3;
    --accent: #7cc7f2;
    --error: #ffb4ab;
    --warning: #ffd08a;
  }
}
* {
  box-sizing: border-box;
}
section {
  display: flex;
  flex-direction: column;
  max-height: min(85vh, 48rem);
  margin: 8px;
  border: 1px solid var(--border);
  border-radius: 10px;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--text);
  background: var(--surface);
  box-shadow: 0 6px 30px rgb(0 0 0 / 35%);
}
header {
  display: flex;
  align-items: start;
  gap: 8px;
  padding: 12px 16px 0;
}
h2, h3, p, ol, pre, dl, dd, dt {
  margin: 0;
  padding: 0;
}
h2 {
  flex: 1;
  font-size: 18px;
  line-height: 1.3;
}
h3 {
  font-size: 16px;
  line-height: 1.4;
}
.summary {
  padding: 4px 16px 8px;
  color: var(--muted);
}
.made {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
  padding: 0 16px 8px;
}
.made[hidden] {
  display: none;
}
select {
  flex: 1 1 12rem;
  min-width: 0;
  max-width: 100%;
  min-height: 44px;
  padding: 0 8px;
  border: 1px solid var(--border);
  border-radius: 8px;
  font: inherit;
  color: var(--text);
  background: var(--surface);
}
.results {
  overflow: auto;
  padding: 0 16px;
  overflow-wrap: anywhere;
}
ol {
  list-style: none;
}
li {
  padding: 12px 0;
  border-block-start: 1px solid var(--border);
}
.severity {
  font-weight: 700;
}
.error .severity {
  color: var(--error);
}
.warning .severity {
  color: var(--warning);
}
dt {
  margin-block-start: 8px;
  font-size: 14px;
  color: var(--muted);
}
pre {
  padding: 8px 10px;
  border-radius: 6px;
  font: 14px/1.5 ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace;
  white-space: pre-wrap;
  background: var(--raised);
}
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  padding: 8px 16px 12px;
}
button {
  min-height: 44px;
  padding: 0 14px;
  border: 1px solid var(--border);
  border-radius: 8px;
  font: inherit;
  color: var(--accent);
  background: var(--surface);
  cursor: pointer;
}
li button {
  margin-block-start: 6px;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
.status,
.byline {
  flex-basis: 100%;
  color: var(--muted);
  overflow-wrap: anywhere;
}
.byline {
  font-size: 14px;
}
@media print {
  :host {
    display: none;
  }
}
`;
