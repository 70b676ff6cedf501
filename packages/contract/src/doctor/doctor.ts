export type { Answer, Ask } from './ask.js';
export { cmsNames, detectCms, type Cms } from './cms.js';
export { diagnose, withPlan, type Plan } from './diagnose.js';
export { hasOurs } from './has-ours.js';
export {
  doctorLanguages,
  doctorWords,
  explainFinding,
  type DoctorLanguage,
  type ExplainedFinding,
} from './explain-finding.js';
export {
  findingCodes,
  findingKinds,
  severities,
  type Finding,
  type FindingCode,
  type Severity,
} from './finding.js';
export { listBackends, loaderLine, readLoaderAddress } from './loader-address.js';
export { widgetNames } from './judge-placements.js';
export {
  bareFacts,
  type BackendFacts,
  type FileFacts,
  type FrameFacts,
  type PageFacts,
  type PlacementFacts,
  type PolicyFacts,
  type ScriptFacts,
} from './page-facts.js';
export { allowsUrl, parsePolicies } from './policy.js';
export { fitsIntegrity, probeBackend, type ProbeOptions } from './probe-backend.js';
export { isLoaderCode, readElementFacts, type ElementFacts } from './read-element-facts.js';
