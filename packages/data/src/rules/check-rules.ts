import type { FactTables } from "../facts/fact-files.js";
import type { FactFault } from "../faults/fact-fault.js";
import { agreementRules } from "./agreements.js";
import { assumptionRules } from "./assumptions.js";
import { catalogueRules } from "./catalogue.js";
import { distanceRules } from "./distances.js";
import { expectedInterestRules } from "./expected-interest.js";
import { municipalityRules } from "./municipalities.js";
import { publishedFigureRules } from "./published-figures.js";
import { referenceRules } from "./references.js";
import { regionRules } from "./regions.js";
import type { Rule } from "./rule.js";
import { sectorFigureRules } from "./sector-figures.js";
import { successionRules } from "./successions.js";
import { targetRules } from "./targets.js";

const rules: readonly Rule[] = [
  ...catalogueRules,
  ...referenceRules,
  ...regionRules,
  ...municipalityRules,
  ...successionRules,
  ...distanceRules,
  ...targetRules,
  ...publishedFigureRules,
  ...sectorFigureRules,
  ...assumptionRules,
  ...agreementRules,
  ...expectedInterestRules,
];

/** What must hold between files; rules that need a file whole wait until it is. */
export function checkRules(tables: FactTables): FactFault[] {
  return rules
    .filter((rule) => rule.whole.every((group) => tables[group].faults.length === 0))
    .flatMap((rule) => rule.check(tables));
}
