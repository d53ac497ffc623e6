import { claimDeviationPercent } from "@solidariteitskaart/model";
import type { Claim } from "../facts/claim.js";
import type { PublishedVintage } from "../facts/vintage.js";

/** Rounded figures need not agree better than this, in percent of the printed one. */
const TOLERANCE_PERCENT = 5;

/** One figure of the letter beside what its own other figures give. */
export interface LetterCheck {
  readonly id: string;
  /** Claim that prints the figure. */
  readonly claim: string;
  /** Claims that it should follow from. */
  readonly from: readonly string[];
  /** What they give, in the unit of the printed figure. */
  readonly computed: number;
  /** How far that lies from the printed figure, percent of the printed one. */
  readonly deviationPercent: number;
  readonly holds: boolean;
  readonly formulaNl: string;
  readonly formulaEn: string;
}

interface Rule extends Pick<LetterCheck, "claim" | "from" | "formulaNl" | "formulaEn"> {
  /** @param of value of a claim in `from` */
  readonly compute: (of: (claim: string) => number, task: (vintage: string) => number) => number;
}

const RULES: readonly Rule[] = [
  {
    claim: "efg-2029-share",
    from: ["efg-2029-count", "homes"],
    compute: (of) => (100 * of("efg-2029-count")) / of("homes"),
    formulaNl: "Het genoemde aantal woningen, gedeeld door alle sociale huurwoningen.",
    formulaEn: "The printed number of homes, divided by all social rental homes.",
  },
  {
    claim: "efg-2029-count",
    from: ["efg-2029-share", "homes"],
    compute: (of) => (of("efg-2029-share") / 100) * of("homes"),
    formulaNl: "Het genoemde percentage van alle sociale huurwoningen.",
    formulaEn: "The printed percentage of all social rental homes.",
  },
  {
    claim: "capacity-drop",
    from: ["package", "shortfall-2024", "surplus-2024", "shortfall-2026", "surplus-2026"],
    compute: (of, task) =>
      of("package") -
      of("shortfall-2024") +
      of("surplus-2024") -
      (task("2026-01") - of("shortfall-2026") + of("surplus-2026")),
    formulaNl:
      "Opgave min tekort plus over: eerst van december 2024, dan van januari 2026. Het verschil is de afname. De opgave van januari 2026 (115 miljard) staat niet in de brief, maar in een nieuwsbericht.",
    formulaEn:
      "Task less shortfall plus surplus: first of December 2024, then of January 2026. The difference is the drop. The task of January 2026 (115 billion) is not in the letter but in a news report.",
  },
  {
    claim: "capacity-drop-share",
    from: ["capacity-drop", "package", "shortfall-2024", "surplus-2024"],
    compute: (of) => (100 * of("capacity-drop")) / (of("package") - of("shortfall-2024") + of("surplus-2024")),
    formulaNl: "De afname, gedeeld door de ruimte van december 2024: opgave min tekort plus over.",
    formulaEn: "The drop, divided by the capacity of December 2024: task less shortfall plus surplus.",
  },
];

/**
 * Does the letter agree with itself? Every figure that follows from other figures of the letter, computed from those.
 * @throws RangeError where a claim that is needed has no number
 */
export function letterChecks(claims: readonly Claim[], vintages: readonly PublishedVintage[]): LetterCheck[] {
  const of = (id: string) => {
    const amount = claims.find((claim) => claim.id === id)?.amount;
    if (typeof amount !== "number") throw new RangeError(`Claim ${id} has no number`);
    return amount;
  };
  const task = (code: string) => {
    const amount = vintages.find((vintage) => vintage.code === code)?.task.amount;
    if (amount === undefined) throw new RangeError(`No published vintage ${code}`);
    return amount;
  };
  return RULES.map(({ compute, ...rule }) => {
    const computed = compute(of, task);
    const deviationPercent = claimDeviationPercent(of(rule.claim), computed) ?? 0;
    return {
      id: rule.claim,
      ...rule,
      computed,
      deviationPercent,
      holds: Math.abs(deviationPercent) <= TOLERANCE_PERCENT,
    };
  });
}
