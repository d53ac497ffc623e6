/** For API and site: memory for processor time. */
export const plentyOfMemory = { LITTLE_MEMORY: "0", NODE_OPTIONS: "" } as const;
