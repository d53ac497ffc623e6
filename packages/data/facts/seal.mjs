#!/usr/bin/env node
// Seals the facts after a change on purpose: brings the row counts of datasets.csv up to date and writes SHA256SUMS.
//   node packages/data/facts/seal.mjs
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));
const catalogue = "datasets.csv";
// Written by the script of packages/geo and checked by being complete and symmetric.
const generated = ["region-distances.csv"];
const text = (file) =>
  readFileSync(join(folder, file), "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .sort();

// No fact holds a line break, so rows are lines.
const rows = (file) => text(file).trimEnd().split("\n").length - 1;
const counted = text(catalogue).replace(
  /^([^,]+),([^,]+\.csv),(.*),\d+,([A-Z]+,[^,]+)$/gm,
  (line, id, file, titles, end) => (files.includes(file) ? `${id},${file},${titles},${rows(file)},${end}` : line),
);
writeFileSync(join(folder, catalogue), counted);

const sealed = files.filter((file) => !generated.includes(file));
const hash = (file) => createHash("sha256").update(text(file), "utf8").digest("hex");
writeFileSync(join(folder, "SHA256SUMS"), sealed.map((file) => `${hash(file)}  ${file}\n`).join(""));
console.log(`Sealed ${sealed.length} files.`);
