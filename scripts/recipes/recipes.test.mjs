import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../lib/paths.mjs";
import { changeText } from "./change-text.mjs";
import { copyRepository } from "./copy-repository.mjs";
import { followRecipe } from "./follow-recipe.mjs";
import { readRecipe } from "./read-recipe.mjs";

const folder = inRoot("docs", "recipes");
const recipes = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
);
/** Figures of the reader's own are nobody else's; what a vintage leaves as it is, add-a-vintage.test.mjs looks at. */
const exact = recipes.filter(
  ({ name, text }) => name !== "add-a-vintage.md" && readRecipe(text).some(({ kind }) => kind !== "run"),
);

describe("recipes work as written, after each other on one copy of the repository", () => {
  let copy = "";
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "recipes-"));
    await copyRepository(copy);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it("are all here", () => {
    expect(exact.map(({ name }) => name).sort()).toEqual([
      "add-a-fact.md",
      "add-a-field-to-the-outcome.md",
      "add-a-lever.md",
      "add-a-measure-to-the-map.md",
      "add-a-page.md",
    ]);
  });

  it.each(exact.map(({ name, text }) => [name, text]))("%s", async (_, text) => {
    await followRecipe(text, copy);
  });
});

describe("a diff in a recipe", () => {
  const text = "{\n  a,\n  b,\n}\n";

  it("changes the place that it shows", () => {
    expect(changeText(text, "   a,\n+  new,\n…\n-  b,\n")).toBe("{\n  a,\n  new,\n}\n");
  });

  it("is refused where that place is not there just so, or twice", () => {
    expect(() => changeText(text, "   c,\n+  new,\n")).toThrow("0 times");
    expect(() => changeText(text + text, "   a,\n+  new,\n")).toThrow("2 times");
  });
});
