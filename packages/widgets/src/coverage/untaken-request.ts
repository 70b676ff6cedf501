import type { Regency } from '@kentongan/sdk';

/** A village somebody wants to propose a KIM for while no form on the page takes it. */
export interface UntakenRequest {
  readonly villageCode: string;
  readonly text: string;
  /** `undefined` while it is not known, or cannot be had. */
  readonly office: Regency | undefined;
}
