import { figuresIn } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { figureFields } from "../describe/figure-fields.js";

@ObjectType("MunicipalShare", {
  description:
    "A municipality's part of the figures of its region, spread by corporation dwellings. It is a share and no finding about the " +
    "municipality: where in the region homes are built is not known. Dutch: aandeel van een gemeente in de regio.",
  simpleResolvers: true,
})
@figureFields(figuresIn.MUNICIPALITY, ({ name }) => (name === "share" ? null : "Its part of the region's"))
export class MunicipalShareType {}
