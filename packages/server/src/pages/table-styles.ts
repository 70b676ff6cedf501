/** Looks of the table of districts. */
export const tableStyles = `.kim-table {
  width: 100%;
  max-width: 48rem;
  margin-block-start: 1rem;
  border-collapse: collapse;
}
.kim-table caption {
  padding-block-end: 0.5rem;
  font-weight: 600;
  text-align: start;
}
.kim-table :is(th, td) {
  overflow-wrap: break-word;
  padding: 0 0.75rem 0 0;
  border-block-end: 1px solid var(--border);
  text-align: start;
  font-weight: 400;
}
.kim-table thead th {
  padding-block: 0.5rem;
  color: var(--muted);
  font-size: 0.875rem;
  vertical-align: bottom;
}
.kim-table :is(th, td):last-child {
  padding-inline-end: 0;
  text-align: end;
}
.kim-table a {
  display: block;
  min-height: 44px;
  align-content: center;
}
.kim-table td {
  font-variant-numeric: tabular-nums;
}
`;
