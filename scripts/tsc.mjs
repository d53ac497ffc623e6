#!/usr/bin/env node
// The native compiler (TypeScript 7): a seventh of the processor time of TypeScript 6, which stays for the tools that need its
// API (docs/decisions/0001-toolchain.md). Both are called tsc, so this says which is meant.
import "../node_modules/typescript-native/lib/tsc.js";
