import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { CalibrationType } from "./calibration-type.js";
import type { CalibrationView } from "./calibration-view.js";

@Resolver()
export class CalibrationResolver {
  @Query(() => CalibrationType, {
    description: "How the model was made to meet the published totals, and what that leaves over. Dutch: ijking.",
  })
  calibration(@Ctx() { platform }: ApiContext): CalibrationView {
    return platform.register.calibration;
  }
}
