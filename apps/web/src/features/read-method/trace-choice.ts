/** Figures whose origin can be asked for: of the country and of a region. */
export const nationalFigures = [
  "shortfall",
  "surplus",
  "moved",
  "open",
  "homesLost",
  "measuresLost",
  "task",
  "capacity",
  "slowdownYear",
] as const;

export const regionFigures = [
  "task",
  "need",
  "room",
  "shortfall",
  "surplus",
  "ownPosition",
  "received",
  "given",
  "remaining",
  "open",
  "homesLost",
  "measuresLost",
] as const;

export type TraceFigure = (typeof nationalFigures)[number] | (typeof regionFigures)[number];

export interface TraceChoice {
  readonly figure: TraceFigure;
  /** Code of a region; null: the country. */
  readonly region: string | null;
}

const figuresIn = (region: string | null): readonly TraceFigure[] =>
  region === null ? nationalFigures : regionFigures;

export const allFigures: readonly TraceFigure[] = [...new Set([...nationalFigures, ...regionFigures])];

/** What a link asks to trace; null: the link asks for a figure or region that there is not. */
export const readTraceChoice = (params: URLSearchParams, regions: readonly string[]): TraceChoice | null => {
  const asked = params.get("region");
  const region = asked === null || asked === "" ? null : asked;
  if (region !== null && !regions.includes(region)) return null;
  const name = params.get("figure") ?? "open";
  const figure = figuresIn(region).find((one) => one === name);
  return figure === undefined ? null : { figure, region };
};
