import { runMany } from "./test-long.mjs";

/** What draws its input at random: scenarios over the whole ranges of levers, links, GraphQL documents, files. */
const DRAWN = [
  "packages/model/src/scenario/unbounded-room.test.ts",
  "packages/model/src/scenario/round-trip.test.ts",
  "packages/model/src/outcome/evaluate.test.ts",
  "apps/web/src/address/view-state.test.ts",
  "apps/web/e2e/permalinks.test.ts",
  "apps/api/test/random-documents.test.ts",
  "packages/data/src/importers/broken-files.test.ts",
  "packages/data/src/importers/variants.test.ts",
  "packages/data/src/importers/table-variants.test.ts",
];

/** The tests of `npm test` that draw their input, with as many draws as an hour or two allows. */
export const run = () => runMany(DRAWN, "2000");
