/** On which side of zero an amount lies, as the messages name it. */
export type PositionSide = "shortfall" | "surplus" | "balance";
export type ResultSide = "open" | "over" | "balance";

export const positionSide = (ownPosition: number): PositionSide => {
  if (ownPosition === 0) return "balance";
  return ownPosition < 0 ? "shortfall" : "surplus";
};

export const resultSide = (remaining: number): ResultSide => {
  if (remaining === 0) return "balance";
  return remaining < 0 ? "open" : "over";
};
