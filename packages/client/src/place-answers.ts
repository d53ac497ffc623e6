import type { AnswerOf, Refusal } from "./answer-in.js";
import type {
  PlaceIndexQuery,
  PlaceLeversQuery,
  PlaceLeversQueryVariables,
  PlaceMunicipalityQuery,
  PlaceOutcomeQuery,
} from "./generated/graphql.js";

export type PlaceIndexRegion = PlaceIndexQuery["regions"][number];
export type PlaceMunicipality = NonNullable<PlaceMunicipalityQuery["municipality"]>;
export type FormerMunicipality = NonNullable<PlaceMunicipality["askedFor"]>;
export type PlaceOutcome = AnswerOf<PlaceOutcomeQuery, "outcome">;
export type PlaceRegion = PlaceOutcome["regions"]["nodes"][number];
export type PlaceCorporation = PlaceOutcome["corporations"]["nodes"][number];
export type PlaceShare = NonNullable<PlaceOutcome["municipalShares"]>[number];
/** The levers that a page about a place tries, by their place in the question. */
export type PlaceLever = Exclude<keyof PlaceLeversQueryVariables, "vintage">;
export type PlaceLeverAnswers = PlaceLeversQuery;
export type PlaceLeverAnswer = PlaceLeversQuery[PlaceLever];
export type PlaceOutcomeAnswer = PlaceOutcome | Refusal;
