import { sampleRegency } from '@kentongan/sdk/testing';

export {
  sampleActivity as activity,
  sampleCoverage as coverage,
  sampleDirectory as directory,
  sampleGroup as group,
  sampleGroupSummary as groupSummary,
} from '@kentongan/sdk/testing';

/** Profile of the regency that tests live in. */
export const regency = sampleRegency();
