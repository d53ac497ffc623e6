export { StoreFailure } from "./connection/failure.js";
export { NewerStore } from "./connection/migrate-tables.js";
export { type PackedContent, packContent } from "./datasets/pack-content.js";
export type { Job, JobState } from "./jobs/types.js";
export { openStore, type Store } from "./open-store.js";
export { provenanceOf } from "./provenance.js";
export { newDatasetSecrets, newSecret } from "./secrets.js";
export type * from "./types.js";
