import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { registerEnumType } from "type-graphql";

type Names = { readonly [Name in FigureStatusName]: Name };

export const FigureStatus: Names = {
  PUBLISHED: "PUBLISHED",
  DERIVED: "DERIVED",
  MODELLED: "MODELLED",
  ASSUMED: "ASSUMED",
};

registerEnumType(FigureStatus, {
  name: "FigureStatus",
  description: "What may be claimed of a figure. Dutch: status van een cijfer.",
  valuesConfig: {
    PUBLISHED: { description: "Printed by a named source. Dutch: gepubliceerd." },
    DERIVED: { description: "Follows from published figures by arithmetic alone. Dutch: afgeleid." },
    MODELLED: { description: "Answer of this model; no source printed it. Dutch: gemodelleerd." },
    ASSUMED: { description: "Chosen, because no source says it. Dutch: aangenomen." },
  },
});
