import type { ColumnField } from '../header/column-field.ts';
import type { FieldWarningCode } from '../fields/field-result.ts';
import type { PlaceRefusal } from '../matching/match-place.ts';

/** Why a row is refused. */
export type RowRefusal =
  | PlaceRefusal
  | { readonly code: 'name-missing'; readonly field: 'name' }
  | { readonly code: 'name-too-long'; readonly field: 'name' }
  | { readonly code: 'formula'; readonly field: ColumnField }
  | { readonly code: 'error-value'; readonly field: ColumnField }
  | { readonly code: 'duplicate-row'; readonly field: 'name'; readonly firstRow: number };

/** A row that was not imported: where to look, what stands there, and why. */
export interface RefusedRow {
  /** As a person sees them in the sheet. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly refusal: RowRefusal;
}

/** A cell that was not understood. Its row is imported without it. */
export interface RowWarning {
  readonly row: number;
  readonly column: string;
  readonly field: ColumnField;
  readonly found: string;
  readonly code: FieldWarningCode;
}
