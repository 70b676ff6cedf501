export { createChance, type Chance } from './chance.js';
export { parseFaults, type Fault } from './faults.js';
export {
  sampleChallenge,
  sampleMessage,
  sampleMessageState,
  sampleReceipt,
} from './message-samples.js';
export {
  sampleActivity,
  sampleAreas,
  sampleContact,
  sampleCoverage,
  sampleDirectory,
  sampleGroup,
  sampleGroupSummary,
  sampleRegency,
  sampleUncoveredVillages,
} from './samples.js';
export { BrokenConnectionError, withFaults } from './with-faults.js';
