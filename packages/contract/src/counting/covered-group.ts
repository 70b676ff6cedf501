/** Where a group is, what it is and since when; all that coverage asks of it. */
export interface CoveredGroup {
  readonly groupType: string;
  readonly level: string;
  /** `null` for a group of a whole regency. */
  readonly districtCode: string | null;
  /** Set for groups of a village or of a part of one. */
  readonly villageCode: string | null;
  readonly legalStatus: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known. */
  readonly establishedOn: string | null;
  /** Day of its first decree. */
  readonly decreedOn: string | null;
}
