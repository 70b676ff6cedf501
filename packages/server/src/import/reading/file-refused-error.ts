/** Why a whole file is refused. The words, and what to do about it, are the caller's. */
export type FileRefusal =
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-empty' }
  | { readonly code: 'old-excel' }
  | { readonly code: 'password-protected' }
  | {
      readonly code: 'other-format';
      readonly format: 'ods' | 'pdf' | 'html' | 'xml' | 'docx' | 'binary';
    }
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'zip-suspicious'; readonly detail: ZipSuspicion; readonly part?: string }
  | { readonly code: 'has-macros'; readonly part: string }
  | { readonly code: 'has-external-link'; readonly part: string }
  | { readonly code: 'has-embedded-object'; readonly part: string }
  | { readonly code: 'has-external-formula'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'too-many-sheets'; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number; readonly sheet: string | null }
  | {
      readonly code: 'too-many-columns';
      readonly limit: number;
      readonly sheet: string | null;
      readonly cell: string;
    }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'too-many-merges'; readonly limit: number; readonly sheet: string }
  | { readonly code: 'too-much-text' }
  | { readonly code: 'too-heavy' }
  | { readonly code: 'sheet-not-found'; readonly sheet: string; readonly sheets: readonly string[] }
  | {
      readonly code: 'no-header';
      readonly sheets: readonly (string | null)[];
      readonly nearest: readonly string[];
    };

/** What about the archive around a workbook is not as any spreadsheet program writes it. */
export type ZipSuspicion =
  | 'too-many-parts'
  | 'too-large-unpacked'
  | 'ratio'
  | 'duplicate-part'
  | 'unsafe-name'
  | 'encrypted'
  | 'overlapping-parts'
  | 'size-lies'
  | 'document-type';

/** A file that cannot be imported as a whole. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal, options?: ErrorOptions) {
    super(`The file is refused: ${refusal.code}`, options);
    this.refusal = refusal;
  }
}
