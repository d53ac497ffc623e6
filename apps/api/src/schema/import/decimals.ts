import { registerEnumType } from "type-graphql";

export const Decimals = { COMMA: "COMMA", POINT: "POINT" } as const;

registerEnumType(Decimals, {
  name: "DecimalSign",
  description: "Sign before decimals. Dutch: decimaalteken.",
  valuesConfig: { COMMA: { description: "1,5. Dutch: komma." }, POINT: { description: "1.5. Dutch: punt." } },
});

/** The sign itself, or nothing where none was chosen. */
export const signOf = (decimals: keyof typeof Decimals | null | undefined): "," | "." | undefined =>
  decimals ? ({ COMMA: ",", POINT: "." } as const)[decimals] : undefined;

export const decimalsOf = (sign: "," | "." | null): keyof typeof Decimals | null =>
  sign === null ? null : sign === "," ? "COMMA" : "POINT";
