import type { Vintage } from "@solidariteitskaart/client";
import { LINK_VERSION, linkFields } from "@solidariteitskaart/model/links";
import { leversOfQuery, nameOfQuery } from "./draft-query";
import { knownCodes } from "./known-codes";
import { meantParams } from "./number-param";
import { changesComparison, changesFigures, parseView } from "./parse-view";
import type { ParamFault } from "./read-param";
import type { DraftFault, LinkDraft } from "./scenario-draft";
import { repeatedNames, strayParams } from "./stray-params";
import type { LinkedScenario } from "./view-state";

/** The version of links that this page writes; they do not name it (docs/scenarios.md). */
const VERSION = String(LINK_VERSION);

const versionFaults = (params: URLSearchParams): readonly DraftFault[] => {
  const version = params.get("version") ?? VERSION;
  return version === VERSION
    ? []
    : [{ key: null, code: "UNKNOWN_VERSION", value: version.slice(0, 40), allowed: VERSION }];
};

const repeatedFaults = (params: URLSearchParams): readonly DraftFault[] =>
  repeatedNames(params).map((name) => ({
    key: null,
    code: "DUPLICATE_FIELD",
    value: name.slice(0, 40),
    allowed: null,
  }));

interface ReadDraft {
  readonly draft: LinkDraft;
  readonly faults: readonly DraftFault[];
  /** A second scenario that the link keeps, to compare with. */
  readonly beside: LinkedScenario | null;
  /** Why it keeps none, where it names one. */
  readonly besideFaults: readonly ParamFault[];
  /** What stands in the link and is not used. */
  readonly unread: readonly ParamFault[];
}

/**
 * A scenario as a link holds it, with what can be seen to be wrong with it before anybody computes.
 * @param vintages all recalculations, newest first
 */
export const readDraft = (
  query: string,
  vintages: readonly Vintage[],
  reader: "scenario" | "certainty" = "scenario",
): ReadDraft => {
  const params = meantParams(new URLSearchParams(query));
  const { view, faults } = parseView(params, knownCodes(vintages, null));
  return {
    draft: {
      vintage: view.vintage ?? vintages[0]?.code ?? "",
      rule: view.rule,
      levers: leversOfQuery(params),
      name: nameOfQuery(params),
    },
    beside: view.against === null || typeof view.against === "string" ? null : view.against,
    besideFaults: faults.filter(changesComparison),
    unread: strayParams(params, reader).filter(({ reason }) => reason === "UNREAD"),
    faults: [
      ...versionFaults(params),
      ...repeatedFaults(params),
      ...faults
        .filter((fault) => changesFigures(fault) && linkFields.some(({ name }) => name === fault.param))
        .map(({ param, value, allowed }) => ({
          key: null,
          code: param === "v" ? "UNKNOWN_VINTAGE" : "OUT_OF_RANGE",
          value,
          allowed: allowed.join(", "),
        })),
    ],
  };
};
