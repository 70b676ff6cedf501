export type { CoverageAim, CoverageInput } from './coverage-input.js';
export type { CoveredGroup } from './covered-group.js';
export { toCoverage } from './to-coverage.js';
export { toUncoveredVillages } from './to-uncovered-villages.js';
