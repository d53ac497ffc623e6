import { AssumptionResolver } from "./assumption/assumption-resolver.js";
import { CalibrationResolver } from "./calibration/calibration-resolver.js";
import { LetterCheckResolver } from "./claims/letter-check-resolver.js";
import { FactFileResolver } from "./fact-file/fact-file-resolver.js";
import { LegalRuleResolver } from "./legal/legal-rule-resolver.js";
import { NormResolver } from "./norm/norm-resolver.js";
import { NpaTargetResolver } from "./npa-target/npa-target-resolver.js";
import { RentCapResolver } from "./rent-cap/rent-cap-resolver.js";
import { SectorFigureResolver } from "./sector-figure/sector-figure-resolver.js";
import { SourceResolver } from "./source/source-resolver.js";
import { VerificationResolver } from "./verification/verification-resolver.js";

/** What answers questions about the facts themselves and how the model was made from them. */
export const FACT_RESOLVERS = [
  SectorFigureResolver,
  NpaTargetResolver,
  RentCapResolver,
  LetterCheckResolver,
  AssumptionResolver,
  NormResolver,
  LegalRuleResolver,
  CalibrationResolver,
  VerificationResolver,
  FactFileResolver,
  SourceResolver,
] as const;
