/** What figures are called and what they count, and how far two lie apart, for those who need nothing else of the model. */
export { apart } from "./apart.js";
export { corporationColumns, figureOf, figures } from "./catalogue.js";
export { UNITS } from "./unit.js";
