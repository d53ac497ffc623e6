/**
 * Changes a text as a diff says. Lines without "+" or "-" say where: they stand there once, just so. "…" stands between
 * places that lie apart.
 * @param {string} text
 * @param {string} diff
 * @returns {string}
 * @throws {Error} where a place is not found, or more than once
 */
export function changeText(text, diff) {
  return diff.split(/^…\n/m).reduce(changeOnePlace, text);
}

/**
 * @param {string} text
 * @param {string} place
 */
function changeOnePlace(text, place) {
  const lines = place.split("\n").filter((line) => line !== "");
  const without = (/** @type {string} */ sign) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const before = without("+");
  const found = `\n${text}`.split(`\n${before}`).length - 1;
  if (found !== 1) throw new Error(`These lines stand there ${found} times, not once:\n${before}`);
  return `\n${text}`.replace(`\n${before}`, () => `\n${without("-")}`).slice(1);
}
