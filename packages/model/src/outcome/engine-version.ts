/** Changes whenever the same data and scenario could give another result. Part of every result hash. */
export const engineVersion = "1.0.0";
