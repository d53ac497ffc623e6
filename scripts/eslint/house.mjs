import { oneWayImports } from "./one-way-imports.mjs";

/** The rules of this repository alone, as Oxlint loads them. */
const house = { meta: { name: "house" }, rules: { "one-way-imports": oneWayImports } };
export default house;
