/** Looks of what every page has: its type, its links, its head and its foot. */
export const documentStyles = `* {
  box-sizing: border-box;
}
body {
  max-width: 75rem;
  margin: 0 auto;
  padding: 1rem;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
  color: var(--text);
  background: var(--surface);
}
html {
  background: var(--surface);
}
h1,
h2,
p,
ul,
dl,
dd {
  margin: 0;
  padding: 0;
}
h1 {
  font-size: 1.5rem;
  line-height: 1.25;
  text-wrap: balance;
}
h2 {
  font-size: 1.125rem;
  line-height: 1.3;
}
ul {
  list-style: none;
}
a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
header,
footer {
  margin-block: 0 1rem;
}
footer {
  margin-block: 2rem 0;
  padding-block-start: 0.75rem;
  border-block-start: 1px solid var(--border);
  font-size: 0.875rem;
  color: var(--muted);
}
footer ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
}
footer a,
.kim-back,
.kim-pages a,
.kim-more {
  display: inline-block;
  min-height: 44px;
  align-content: center;
}
.kim-muted {
  color: var(--muted);
  font-size: 0.875rem;
}
kim-directory,
kim-activity-feed,
kim-contact-form,
kim-coverage {
  display: block;
}
kim-directory:not(:defined),
kim-activity-feed:not(:defined),
kim-contact-form:not(:defined) {
  min-height: min(100vh, 1400px);
}
`;
