/** An attack, what should come of it, and the tests that prove it: a file, and words that their names begin with or hold. */
export interface Attack {
  readonly what: string;
  readonly expected: string;
  readonly tests: readonly (readonly [file: string, ...names: readonly string[]])[];
}

const DOCUMENTS = "apps/api/test/attack-documents.test.ts";
const HTTP = "apps/api/test/attack-http.test.ts";
const INPUTS = "apps/api/test/attack-inputs.test.ts";
const LOAD = "apps/api/test/attack-load.test.ts";
const SCENARIOS = "apps/api/test/scenarios.test.ts";
const AROUND = "apps/web/serve/around.test.mjs";
const PAGES = "apps/web/serve/answer-pages.test.mjs";

const attack = (what: string, expected: string, ...tests: Attack["tests"]): Attack => ({ what, expected, tests });

/** In the order in which they are counted. */
export const FIFTY: readonly Attack[] = [
  attack("31, 101 and 3,000 aliases", "refused, nothing runs", [DOCUMENTS, "aliases of one field", "3000 aliases"]),
  attack("600 aliases of `__typename`", "refused", [DOCUMENTS, "counts aliases of __typename"]),
  attack("a list of ten questions", "400, none runs", [HTTP, "one that is a list"]),
  attack("a hundred operations, one chosen", "refused", [DOCUMENTS, "a hundred operations"]),
  attack("a leaf 500 and 10,000 times", "answered once; refused", [DOCUMENTS, "answers the same leaf"]),
  attack("nested fields that conflict, 43 kB", "refused", [
    DOCUMENTS,
    "nested fields that conflict",
    "forty-three kilobytes",
  ]),
  attack("fifty directives; unknown ones", "refused, at most 20 errors", [DOCUMENTS, "fifty directives"]),
  attack("fragments that spread each other", "refused", [DOCUMENTS, "fragments that spread each other"]),
  attack("a bomb of 32 fragments", "refused before it runs", [DOCUMENTS, "a bomb of fragments"]),
  attack("15,000 deep: fields, lists, objects", "refused, no stack", [DOCUMENTS, "nest fifteen thousand deep"]),
  attack("round and round in the schema", "refused", [DOCUMENTS, "going round in the schema"]),
  attack("the same in introspection", "refused; the standard question is answered", [
    DOCUMENTS,
    "going round in introspection",
  ]),
  attack("`first: 1000000`", "a fault with what is allowed", [INPUTS, "refuses a literal first"]),
  attack("the size of a list in a variable", "refused by its cost", [DOCUMENTS, "adds up what a query costs"]),
  attack("pages of 0, -1, 101, null; first with last", "a typed fault each", [
    INPUTS,
    "in a variable",
    "wants a size or no word",
    "refuses last",
  ]),
  attack("a list of thousands", "refused, in few words", [
    INPUTS,
    "a hundred ids at most",
    "a hundred thousand levers",
  ]),
  attack("variables 20,000 deep, or of 1 MB", "400, 413", [
    HTTP,
    "variables twenty thousand deep",
    "more than a hundred kilobytes",
    "depth of variables in an address",
  ]),
  attack(
    "a body too large, packed, cut off, slow",
    "413, 415, 400, hung up on",
    [HTTP, "ten megabytes that came", "honestly compressed", "shorter than it says"],
    [LOAD, "is hung up on"],
  ),
  attack("a body that is no question", "400 in JSON", [HTTP, "refuses one that is"]),
  attack("other content types", "415, not run", [HTTP, "does not execute"]),
  attack("questions that another page sends", "a GET changes nothing; 405", [
    HTTP,
    "answers a GET",
    "changes nothing by GET",
    "says what is possible",
  ]),
  attack("a question under another's name", "refused", [HTTP, "under another name than its own"]),
  attack("a cursor that was made up", "a typed fault", [INPUTS, "refuses a cursor", "refuses the cursor"]),
  attack("an id of another type, unknown, a path", "null or a typed fault", [INPUTS, "ids "]),
  attack("`__proto__` in variables and ids", "nothing is reached", [INPUTS, "an object's prototype", "__proto__"]),
  attack(
    "levers: NaN, 1e999, -0, one bit outside, text",
    "refused with path and range; -0 is 0",
    [SCENARIOS, "values of levers"],
    [INPUTS, "takes minus zero", "nobody can hold"],
  ),
  attack("years: 2024, 2026.5, text, none", "a typed fault", [SCENARIOS, "years of levers"]),
  attack("levers that contradict each other", "all conflicts at once", [SCENARIOS, "contradictions"]),
  attack("work by value: ties, zeros, one giant", "bounded", ["packages/model/src/solidarity/hard-cases.test.ts", ""]),
  attack("an error that holds a secret", "masked, with a reference to the log", [LOAD, "an error that nobody foresaw"]),
  attack("suggestions for misspelt names", "allowed: the schema is public", ["apps/api/test/audit.test.ts", ""]),
  attack("what the server is made of", "no header says it", [HTTP, "silent about the make"]),
  attack("tracing switched on from outside", "absent", [HTTP, "keep traces"]),
  attack(
    "the page to try questions on",
    "ours, no script of others",
    ["apps/api/src/server/graphiql-page.test.ts", ""],
    [PAGES, "runs no script but its own"],
  ),
  attack("other origins, with cookies", "any may read, none with cookies", [HTTP, "lets any page read"]),
  attack(
    "too many questions, made-up addresses",
    "429 with Retry-After; the address is not believed",
    [
      LOAD,
      "a client that asks too often",
      "behind one trusted proxy",
      "behind the site",
      "a visitor who asks for much",
    ],
    [AROUND, "who asks"],
  ),
  attack(
    "answers of other figures from a cache",
    "never",
    ["apps/api/test/kept-answers.test.ts", ""],
    [PAGES, "is drawn anew"],
  ),
  attack(
    "line ends in addresses and names",
    "in no header",
    [HTTP, "does not split headers"],
    ["apps/api/test/downloads-refusals.test.ts", "into a header"],
  ),
  attack("formulas in names of a table", "shown, not run", [
    "apps/api/test/downloads-own-figures.test.ts",
    "runs nothing in a spreadsheet",
  ]),
  attack(
    "markup in names, links, titles",
    "text",
    [PAGES, "runs no script but its own"],
    ["apps/web/e2e/permalinks.test.ts", "random links", "says that it cannot tell"],
  ),
  attack("thousands of random links", "figures, or why not", [
    "apps/web/e2e/permalinks.test.ts",
    "random links",
    "went through other hands",
  ]),
  attack("a link with another result than it names", "said", [
    "apps/web/e2e/permalinks.test.ts",
    "says that they changed",
  ]),
  attack("searches: long, other alphabets, marks", "the same answer, or none", [
    "apps/api/test/places.test.ts",
    "search",
  ]),
  attack("the largest answer that is allowed", "at most 1 MB", [DOCUMENTS, "of the largest size"]),
  attack("another protocol", "426", [HTTP, "does not change protocol"], [AROUND, "another protocol"]),
  attack("`@defer`", "refused", [DOCUMENTS, "does not know @defer"]),
  attack("fifty heavy questions at once", "answered alike, from one run; below, under load", [LOAD, "many at once"]),
  attack(
    "SIGTERM while it is asked",
    "what was asked is answered",
    ["apps/api/test/start-and-stop.test.ts", "stopping", "when it is asked to"],
    ["apps/api/test/stop-while-watching.test.ts", ""],
  ),
  attack(
    "a damaged file of facts at the start",
    "refused with the complete list",
    ["packages/data/src/load-facts.test.ts", "loading"],
    ["apps/api/test/start-and-stop.test.ts", "facts that are damaged"],
  ),
  attack("a dependency with a known weakness", "none high, or a written exception", ["scripts/sbom/sbom.test.mjs", ""]),
];
