/** What figures are called and what they count, for those who need nothing else of the model. */
export { corporationColumns, figureOf, figures } from "./catalogue.js";
export { UNITS } from "./unit.js";
