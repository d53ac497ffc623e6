/**
 * What must hold, as tasks of Turborepo (turbo.json says what each depends on). Whatever is in a stage counts as one test,
 * but for the stages of tests, whose tests are counted.
 * @type {readonly { name: string, tasks: readonly string[] }[]}
 */
export const stages = [
  { name: "build, and programs that tests need", tasks: ["build", "tools"] },
  { name: "types", tasks: ["typecheck"] },
  {
    name: "rules of code, imports and accessibility",
    tasks: ["lint", "lint-types", "format", "unused", "rules"],
  },
  {
    name: "what programs write is up to date",
    tasks: [
      "schema:check",
      "codegen:check",
      "templates:check",
      "model-table:check",
      "lever-table:check",
      "result-tables:check",
      "operate-tables:check",
    ],
  },
  { name: "tests of the packages", tasks: ["unit"] },
  { name: "tests of the whole product in a browser", tasks: ["browser"] },
];

/** Their tests are counted one by one. */
export const testTasks = ["unit", "browser"];

/** These are work that the others need, and no test themselves; one that fails is a failure all the same. */
export const preparingTasks = ["build", "tools"];
