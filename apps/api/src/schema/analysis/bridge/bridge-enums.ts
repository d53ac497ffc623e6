import type { Bridge, BridgePartKind as KindName } from "@solidariteitskaart/model";
import { registerEnumType } from "type-graphql";

export const BridgePartKind: { readonly [Name in KindName]: Name } = {
  INPUT: "INPUT",
  DATA: "DATA",
  LEVER: "LEVER",
  RULE: "RULE",
};

registerEnumType(BridgePartKind, {
  name: "BridgePartKind",
  description: "What kind of thing differs between two ends. Dutch: soort oorzaak.",
  valuesConfig: {
    INPUT: { description: "A group of inputs of the recalculation. Dutch: invoer." },
    DATA: { description: "The whole recalculation, where its inputs cannot be told apart. Dutch: gegevens." },
    LEVER: { description: "A lever of the scenario. Dutch: knop." },
    RULE: { description: "The rule of solidarity. Dutch: solidariteitsregel." },
  },
});

type Method = Bridge["method"];

export const BridgeMethod: { readonly [Name in Method]: Name } = { EXACT: "EXACT", SAMPLED: "SAMPLED" };

registerEnumType(BridgeMethod, {
  name: "BridgeMethod",
  description: "How the shares were made independent of the order of changes. Dutch: methode.",
  valuesConfig: {
    EXACT: { description: "The mean over every order (Shapley). Dutch: alle volgordes." },
    SAMPLED: { description: "The mean over a fixed sample of orders: above eight parts. Dutch: steekproef." },
  },
});
