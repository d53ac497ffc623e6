export { StoreFailure } from "./connection/failure.js";
export { type PackedContent, packContent } from "./datasets/pack-content.js";
export type { SavedDataset } from "./datasets/save-dataset.js";
export type { Job, JobFaults, JobProgress, JobState, NewJob } from "./jobs/types.js";
export { openStore, type Store, type StoreOptions } from "./open-store.js";
export { provenanceOf } from "./provenance.js";
export type { SavedScenario } from "./scenarios/scenarios.js";
export { newDatasetSecrets, newSecret } from "./secrets.js";
export type * from "./types.js";
