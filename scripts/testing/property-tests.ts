import fc from "fast-check";
import { propertyRuns } from "./property-runs.js";

// Vitest's setup of every file with property tests: how often each is tried, and with which seed, is said in one place.
fc.configureGlobal(propertyRuns(process.env));
