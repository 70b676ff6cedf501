/** Looks of the figures and of the groups under them, as the widget of the directory has them. */
export const groupListStyles = `.kim-figures {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  padding: 0.625rem 0.875rem;
  border-radius: 8px;
  background: var(--raised);
}
.kim-figures li:first-child {
  font-weight: 600;
}
.kim-district {
  margin-block-start: 1.25rem;
}
.kim-district .kim-groups,
.kim-figures + .kim-groups {
  margin-block-start: 0.5rem;
}
.kim-groups {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  gap: 0.5rem;
}
.kim-groups li {
  position: relative;
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 0.75rem;
  align-content: start;
  min-height: 4.5em;
  padding: 0.625rem 0.875rem;
  border: 1px solid var(--border);
  border-radius: 8px;
}
.kim-groups li:hover,
.kim-groups li:target {
  border-color: var(--accent);
  background: var(--raised);
}
.kim-name {
  color: var(--accent);
  font-weight: 600;
}
a.kim-name {
  text-decoration: none;
}
a.kim-name::after {
  content: '';
  position: absolute;
  inset: 0;
}
li:hover > a.kim-name {
  text-decoration: underline;
}
.kim-badge {
  align-self: start;
  margin-block-start: 0.15em;
  padding: 0.1em 0.6em;
  border: 1px solid var(--border);
  border-radius: 1em;
  font-size: 0.8125rem;
  color: var(--muted);
  white-space: nowrap;
}
.kim-groups .kim-muted {
  grid-column: 1 / -1;
}
`;
