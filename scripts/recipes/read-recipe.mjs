/**
 * @typedef {object} Step a block of a recipe that has to be done
 * @property {"write" | "append" | "change" | "run" | "fail"} kind
 * @property {string} path the file, from the repository's top folder; of a command the folder itself
 * @property {string} text
 * @property {string} says what a command that fails prints
 */

const block = /^( *)```(\w+) ?([^\n]*)\n([\s\S]*?)^\1```$/gm;

/**
 * What a recipe does, in its order. A block that names a file is that file, or the rows that it gets (csv), or what changes
 * in it (diff). A block of commands is run; one that says "fails" must fail, with the text of the block after it.
 * @param {string} recipe markdown
 * @returns {Step[]}
 */
export function readRecipe(recipe) {
  /** @type {Step[]} */
  const steps = [];
  for (const [, indent = "", language, about = "", indented = ""] of recipe.matchAll(block)) {
    const text = indented.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const failed = steps.at(-1);
    if (language === "sh") steps.push({ kind: about === "fails" ? "fail" : "run", path: ".", text, says: "" });
    else if (language === "text" && failed?.kind === "fail") failed.says = text.trim();
    else if (about !== "") steps.push({ kind: kindOf(language), path: about, text, says: "" });
  }
  return steps;
}

/**
 * @param {string | undefined} language
 * @returns {Step["kind"]}
 */
function kindOf(language) {
  if (language === "diff") return "change";
  return language === "csv" ? "append" : "write";
}
