import { expect, test } from "vitest";
import { unstyledNames } from "./unstyled-names.mjs";

const page = (/** @type {string} */ text) =>
  new Map([
    ["apps/web/src/a/page.tsx", `import styles from "../b/b.module.css";\n${text}`],
    ["apps/web/src/b/b.module.css", ".again[data-hidden] {}\n@media print { .map > .line {} }"],
  ]);

test("names a class that the style sheet does not have, once", () => {
  const text = "className={styles.note} className={[styles.note, styles.again].join(' ')}";
  expect(unstyledNames(page(text))).toEqual(["apps/web/src/a/page.tsx: ../b/b.module.css has no class note"]);
});

test("finds classes wherever they stand in the sheet, and takes no text for one", () => {
  expect(unstyledNames(page('styles.map; styles.line; "styles.other"; mystyles.third'))).toEqual([]);
});

test("a style sheet that is not there has no classes", () => {
  const files = new Map([["a/b.tsx", 'import s from "./gone.module.css";\ns.one']]);
  expect(unstyledNames(files)).toEqual(["a/b.tsx: ./gone.module.css has no class one"]);
});
