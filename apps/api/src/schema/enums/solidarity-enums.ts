import type {
  GiveRule as GiveRuleName,
  ReceiveRule as ReceiveRuleName,
  Route as RouteName,
} from "@solidariteitskaart/model";
import { registerEnumType } from "type-graphql";

/** An enum object whose keys and values are the names that the model uses. */
type Names<T extends string> = { readonly [Name in T]: Name };

export const GiveRule: Names<GiveRuleName> = { PROPORTIONAL: "PROPORTIONAL", STATUTORY_LEVY: "STATUTORY_LEVY" };

registerEnumType(GiveRule, {
  name: "GiveRule",
  description: "How regions with a surplus share the giving. Dutch: wie geeft hoeveel.",
  valuesConfig: {
    PROPORTIONAL: {
      description: "Every region gives the same share of its surplus. Dutch: naar rato van het overschot.",
    },
    STATUTORY_LEVY: {
      description:
        "By the formula of the levy for project support: half by dwellings, half by WOZ value, never more than is there. " +
        "Dutch: naar de wettelijke heffing voor projectsteun (BTIV art. 116).",
    },
  },
});

export const ReceiveRule: Names<ReceiveRuleName> = {
  PROPORTIONAL: "PROPORTIONAL",
  LOWEST_COVERAGE_FIRST: "LOWEST_COVERAGE_FIRST",
  MOST_HOMES: "MOST_HOMES",
};

registerEnumType(ReceiveRule, {
  name: "ReceiveRule",
  description: "How shortfalls share the receiving. Dutch: wie ontvangt hoeveel.",
  valuesConfig: {
    PROPORTIONAL: {
      description: "Every region gets the same share of its shortfall. Dutch: naar rato van het tekort.",
    },
    LOWEST_COVERAGE_FIRST: {
      description:
        "The region that can do the smallest share of its task is raised first. Dutch: laagste haalbaarheid eerst.",
    },
    MOST_HOMES: {
      description:
        "The region that loses most homes per euro of shortfall is filled first. Dutch: meeste woningen per euro.",
    },
  },
});

export const Route: Names<RouteName> = { NEAREST: "NEAREST", POOL: "POOL" };

registerEnumType(Route, {
  name: "Route",
  description: "Along which way the money goes. Dutch: route.",
  valuesConfig: {
    NEAREST: { description: "Along the fewest euro-kilometres. Dutch: dichtstbij." },
    POOL: { description: "Through one national fund: no pairs of regions. Dutch: één landelijk fonds." },
  },
});
