import { type Analysis, type Offer, offeredAnalyses, offers, type Slot, slots } from "./trace-offers";

/** What only the API knows: codes of regions, and who gives whom, "LIM.HMR". */
export interface TracePlaces {
  readonly regions: readonly string[];
  readonly pairs: readonly string[];
}

export interface TraceChoice {
  /** Which answer. */
  readonly of: Analysis;
  readonly figure: string;
  /** What is chosen beside it, of this answer; region "" is the country. */
  readonly chosen: Readonly<Partial<Record<Slot, string>>>;
  /** Place of the figure in the answer; null: there is no such figure. */
  readonly place: string | null;
}

/** What can be chosen for an answer; an empty region is the country. */
export const choicesOf = (of: Analysis, slot: Slot, { regions, pairs }: TracePlaces): readonly string[] | undefined => {
  const known = (offers[of] as Offer).choices[slot];
  if (known === undefined) return undefined;
  if (slot === "region") return ["", ...regions];
  return slot === "pair" ? pairs : known;
};

export const tracedFiguresOf = (of: Analysis): readonly string[] => Object.keys(offers[of].figures);

/** What a link asks to trace. What it does not say is the first that there is; what is not there has no place. */
export const readTraceChoice = (params: URLSearchParams, places: TracePlaces): TraceChoice => {
  const asked = (name: string) => params.get(name) ?? undefined;
  const of = offeredAnalyses.find((one) => one === (asked("of") ?? "outcome"));
  if (of === undefined) return { of: "outcome", figure: "open", chosen: { region: "" }, place: null };
  const offer: Offer = offers[of];
  const figure = asked("figure") ?? (of === "outcome" ? "open" : (tracedFiguresOf(of)[0] ?? ""));
  const known = slots.flatMap((slot) => {
    const choices = choicesOf(of, slot, places);
    return choices ? [{ slot, choices, value: asked(slot) ?? choices[0] ?? "" }] : [];
  });
  const wrong = known.some(({ choices, value }) => !choices.includes(value));
  const chosen = Object.fromEntries(known.map(({ slot, value }) => [slot, value]));
  return { of, figure, chosen, place: wrong ? null : placeOf(offer, figure, chosen) };
};

const placeOf = (offer: Offer, figure: string, chosen: TraceChoice["chosen"]): string | null => {
  if (!Object.hasOwn(offer.figures, figure)) return null;
  const found = offer.figures[figure];
  const pattern = typeof found === "string" ? found : chosen.region ? found?.region : found?.country;
  return pattern?.replaceAll(/\{(\w+)\}/g, (_, slot: Slot) => chosen[slot] ?? "") ?? null;
};
