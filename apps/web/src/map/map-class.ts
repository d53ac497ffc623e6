import { type BalanceClass, balanceClasses, type ClassBreaks, classOf, edgesOf } from "./class-breaks";

/** A balance lies on either side of zero; a loss or a chance only grows; firm: always short, depends, never short. */
export type ScaleKind = "balance" | "loss" | "firm";

/** Of a loss: 0 none ... 4 most. Of what is firm: -1 always short, 0 depends, 1 never short. */
export type MapClass = BalanceClass | 4;

export const classesOf: Readonly<Record<ScaleKind, readonly MapClass[]>> = {
  balance: balanceClasses,
  loss: [4, 3, 2, 1, 0],
  firm: [-1, 0, 1],
};

/** `share`: of the ways of calculating in which a region falls short. */
const firmClass = (share: number): MapClass => {
  if (share >= 1) return -1;
  return share > 0 ? 0 : 1;
};

const firmWords: Readonly<Record<number, string>> = { [-1]: "firm-short", 0: "firm-depends", 1: "firm-over" };

/** The class of a value: of a loss all that is more than none has a colour. */
export const mapClassOf = (kind: ScaleKind, value: number, breaks: ClassBreaks): MapClass => {
  if (kind === "balance") return classOf(value, breaks);
  if (kind === "firm") return firmClass(value);
  return (value > 0 ? breaks.filter((edge) => value >= edge).length + 1 : 0) as MapClass;
};

/** Lower and upper edge of a class as distances from zero; null: open end. */
export const mapEdgesOf = (
  kind: ScaleKind,
  mapClass: MapClass,
  breaks: ClassBreaks,
): { readonly from: number; readonly to: number | null } => {
  if (kind === "balance") return edgesOf(mapClass as BalanceClass, breaks);
  if (mapClass <= 0) return { from: 0, to: 0 };
  return { from: mapClass === 1 ? 0 : (breaks[mapClass - 2] ?? 0), to: breaks[mapClass - 1] ?? null };
};

/** The name of a class in the style sheet; null: the value is not known. */
export const classWord = (kind: ScaleKind, mapClass: MapClass | null): string => {
  if (mapClass === null) return "unknown";
  if (kind === "firm") return firmWords[mapClass] ?? "unknown";
  return kind === "loss" && mapClass !== 0 ? `loss-${mapClass}` : String(mapClass);
};
