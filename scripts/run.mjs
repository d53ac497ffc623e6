#!/usr/bin/env node
// The front door: `node scripts/run.mjs start | test | dev | setup | build`.
// It runs before anything is installed and on any Node, so it only looks at the version and uses no newer syntax;
// the rest is loaded after that.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  import("./lib/main.mjs").then(({ main }) => main(process.argv[2]));
} else {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}. See https://nodejs.org/`);
  process.exitCode = 1;
}
