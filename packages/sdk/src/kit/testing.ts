export {
  parseFaults,
  sampleActivity,
  sampleAreas,
  sampleChallenge,
  sampleContact,
  sampleCoverage,
  sampleDirectory,
  sampleGroup,
  sampleGroupSummary,
  sampleMessage,
  sampleMessageState,
  sampleReceipt,
  sampleRegency,
  sampleUncoveredVillages,
  type Fault,
} from '@kentongan/contract/testing';

export type { BackendData } from './backend-data.js';
export {
  createTestBackend,
  type FaultOptions,
  type TestBackend,
  type TestBackendOptions,
} from './create-test-backend.js';
export { generateData, type GenerateOptions } from './generate-data.js';
export type { StoredMessage } from './message-book.js';
