import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { describe, it } from "vitest";
import { inRoot } from "../lib/paths.mjs";
import { oneWayImports } from "./one-way-imports.mjs";

Object.assign(RuleTester, { describe, it });
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

/**
 * @param {string} file the importing file, from the repository's top folder
 * @param {string} code
 */
const allowed = (file, code) => ({ name: `${file} may ${code}`, filename: inRoot(file), code });

/**
 * @param {string} file
 * @param {string} code
 * @param {string} messageId
 */
const refused = (file, code, messageId) => ({
  name: `${file} may not ${code}`,
  filename: inRoot(file),
  code,
  errors: [{ messageId }],
});

tester.run("one-way-imports", oneWayImports, {
  valid: [
    allowed("packages/data/src/a.ts", 'import { hashOf } from "@solidariteitskaart/model"'),
    allowed("apps/api/src/a.ts", 'import { loadBoundaries } from "@solidariteitskaart/geo"'),
    allowed("apps/web/src/a.ts", 'import { createClient } from "@solidariteitskaart/client"'),
    allowed("apps/web/src/a.ts", 'import type { Outcome } from "@solidariteitskaart/model"'),
    allowed("apps/web/src/a.ts", 'import { type Outcome } from "@solidariteitskaart/model"'),
    allowed("apps/web/src/a.ts", 'import { figureOf } from "@solidariteitskaart/model/figures"'),
    allowed("packages/store/src/a.ts", 'export type { Facts } from "@solidariteitskaart/data"'),
    allowed("packages/model/src/finance/a.ts", 'import { b } from "../solidarity/b.js"'),
    allowed("packages/model/src/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js"'),
    allowed("apps/web/e2e/support/a.ts", 'import { freePorts } from "../../../../scripts/lib/ports.mjs"'),
    allowed("apps/api/src/server/a.ts", 'import { b } from "../schema/region/b.js"'),
    allowed("apps/api/src/server/a.ts", 'import { b } from "./b.js"'),
    allowed("apps/api/src/schema/region/a.ts", 'import { LIMITS } from "../../limits.js"'),
    allowed("apps/api/src/platform/places/a.test.ts", 'import { b } from "../search/b.js"'),
    allowed("scripts/lib/a.mjs", 'import { b } from "../checks/b.mjs"'),
  ],
  invalid: [
    refused("packages/store/src/a.ts", 'import { figureOf } from "@solidariteitskaart/model/figures"', "entry"),
    refused("packages/model/src/a.ts", 'import { facts } from "@solidariteitskaart/data"', "direction"),
    refused("packages/geo/src/a.ts", 'import type { Outcome } from "@solidariteitskaart/model"', "direction"),
    refused("packages/new/src/a.ts", 'import { hashOf } from "@solidariteitskaart/model"', "direction"),
    refused("apps/web/src/a.ts", 'import type { Facts } from "@solidariteitskaart/data"', "direction"),
    refused("apps/web/src/a.ts", 'const data = await import("@solidariteitskaart/data")', "direction"),
    refused("apps/web/src/a.ts", 'type F = import("@solidariteitskaart/data").Facts', "direction"),
    refused("apps/web/src/a.ts", 'import { evaluate } from "@solidariteitskaart/model"', "typesOnly"),
    refused("packages/store/src/a.ts", 'export { loadFacts } from "@solidariteitskaart/data"', "typesOnly"),
    refused("apps/api/src/a.ts", 'import { a } from "@solidariteitskaart/model/src/finance/a.js"', "entry"),
    refused("apps/api/src/a.ts", 'import { a } from "../../../packages/model/src/finance/a.js"', "outside"),
    refused("apps/api/src/a.ts", 'import { a } from "../../web/src/a"', "outside"),
    refused("apps/web/src/a.ts", 'import { a } from "../../../scripts/lib/ports.mjs"', "outside"),
    refused("apps/api/src/platform/a.ts", 'import type { B } from "../schema/region/b.js"', "room"),
    refused("apps/api/src/schema/region/a.ts", 'export { b } from "../../downloads/view/b.js"', "room"),
    refused("apps/api/src/platform/words/a.ts", 'import { b } from "../b.js"', "room"),
    refused("apps/api/src/new/a.ts", 'import { LIMITS } from "../limits.js"', "room"),
    refused("apps/api/src/limits.ts", 'const b = await import("./schema/b.js")', "room"),
  ],
});
