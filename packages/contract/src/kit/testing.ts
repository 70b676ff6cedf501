export { sampleAreas, sampleRegency } from './area-samples.js';
export { createChance, type Chance } from './chance.js';
export { sampleCoverage, sampleUncoveredVillages } from './coverage-samples.js';
export { parseFaults, type Fault } from './faults.js';
export {
  sampleContact,
  sampleDirectory,
  sampleGroup,
  sampleGroupSummary,
} from './group-samples.js';
export {
  sampleChallenge,
  sampleMessage,
  sampleMessageState,
  sampleReceipt,
} from './message-samples.js';
export { sampleActivity } from './sample-activity.js';
export { BrokenConnectionError, withFaults } from './with-faults.js';
