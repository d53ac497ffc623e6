/** Changes whenever the same data and scenario could give another result. Part of every result hash. */
export const engineVersion = "2.0.0";

/** The edition of the model that this engine runs: what a dataset has to be made for (CHANGELOG.md). */
export const MODEL_EDITION = 2;
