import { Ctx, Query, Resolver } from "type-graphql";
import type { CalibrationView } from "../../platform/facts/calibration-view.js";
import type { ApiContext } from "../context/api-context.js";
import { CalibrationType } from "./calibration-type.js";

@Resolver()
export class CalibrationResolver {
  @Query(() => CalibrationType, {
    description: "How the model was made to meet the published totals, and what that leaves over. Dutch: ijking.",
  })
  calibration(@Ctx() { platform }: ApiContext): CalibrationView {
    return platform.register.calibration;
  }
}
