import type { Norms } from "./types.js";

/** Less than one cent is no room: where a norm binds, only rounding is left. */
const LEAST_ROOM = 0.01;

/**
 * A norm of which an extra euro of investment uses less than this bounds nothing: room would go towards infinity. Where
 * that holds for both norms the question has no answer (`scenario/unbounded-room.ts` says so to people); the number
 * here is then only finite.
 */
export const LEAST_USE = 1e-3;

/** What an extra euro uses of the loan to value: at most 1. */
export const valueUse = (norms: Norms, valuePerEuro: number): number => 1 - norms.ltv * valuePerEuro;

/** What an extra euro uses of the cash flow that interest cover asks for, EUR a year. */
export const coverUse = (norms: Norms, market: number, levy: number, marginPerEuro: number): number =>
  norms.icr * market + levy - marginPerEuro;

/**
 * Largest extra investment of the same mix within both norms (docs/model.md, "Remaining capacity").
 * @param spaceOfValue ltv * value - debt at the end, EUR
 * @param spaceOfCover cash flow of the run-rate - icr * interest of the run-rate, EUR a year
 * @param perValue see valueUse: at 0 or below the norm does not bind
 * @param perCover see coverUse: at 0 or below the norm does not bind
 * @returns EUR of that year, finite
 */
export function remainingRoom(spaceOfValue: number, spaceOfCover: number, perValue: number, perCover: number): number {
  const unbounded = perValue <= LEAST_USE && perCover <= LEAST_USE;
  let room = unbounded ? Math.max(spaceOfValue, spaceOfCover) / LEAST_USE : Number.POSITIVE_INFINITY;
  if (perValue > 0) room = Math.min(room, spaceOfValue / perValue);
  if (perCover > 0) room = Math.min(room, spaceOfCover / perCover);
  return room < LEAST_ROOM ? 0 : room;
}
