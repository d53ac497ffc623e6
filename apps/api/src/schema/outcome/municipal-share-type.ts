import type { MunicipalShare } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count, euro, fraction } from "../describe/fields.js";

@ObjectType("MunicipalShare", {
  description:
    "A municipality's part of the figures of its region, spread by corporation dwellings. It is a share and no finding about the " +
    "municipality: where in the region homes are built is not known. Dutch: aandeel van een gemeente in de regio.",
  simpleResolvers: true,
})
export class MunicipalShareType implements Omit<MunicipalShare, "municipality"> {
  @fraction("Its part of the corporation dwellings of the region, 0 to 1 (derived). Dutch: aandeel.")
  readonly share!: number;

  @euro("Its part of the task of the region, whole EUR. Dutch: aandeel in de opgave.")
  readonly task!: number;

  @euro("Its part of what stays open in the region, whole EUR. Dutch: aandeel in wat open blijft.")
  readonly open!: number;

  @count("Its part of the new homes of the region's task. Dutch: aandeel in de nieuwbouwopgave.")
  readonly newHomes!: number;

  @count("Its part of the homes that are not built in the region. Dutch: aandeel in niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("Its part of the measures that are not carried out. Dutch: aandeel in niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;
}
