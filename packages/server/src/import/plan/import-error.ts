/** Why an import or its undoing cannot begin. */
export type ImportFailure =
  | { readonly code: 'regency-not-found'; readonly regencyCode: string }
  | { readonly code: 'nothing-to-undo'; readonly regencyCode: string }
  | { readonly code: 'changed-since'; readonly groups: readonly string[] }
  | { readonly code: 'has-activities'; readonly groups: readonly string[] };

/** An import, or its undoing, that the state of the directory forbids. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(`The import is not possible: ${failure.code}`);
    this.failure = failure;
  }
}
