import { describe, expect, it } from "vitest";
import { chosenFaults, faultsCsv } from "./faults-csv";

const header = { row: "Rij", column: "Kolom", value: "Waarde", what: "Wat", allowed: "Mag" };
const fault = (code: string, column: string | null) => ({
  code,
  column,
  row: 2,
  value: null,
  allowed: null,
  message: "",
});

describe("a list of faults", () => {
  it("is CSV in which no cell can act as a formula", () => {
    const line = { row: "2", column: "opgave", value: '=HYPERLINK("x")', what: "Geen getal; echt", allowed: "-1" };
    expect(faultsCsv(header, [line], "cells")).toBe(
      '\uFEFFRij;Kolom;Waarde;Wat;Mag\r\n2;opgave;"\'=HYPERLINK(""x"")";"Geen getal; echt";"\'-1"\r\n',
    );
  });

  it("of a drawing has no columns", () => {
    const line = { row: "arcs[3]", column: "arcs[3]", value: "", what: "Beschadigd", allowed: "punten" };
    expect(faultsCsv(header, [line], "places")).toBe("\uFEFFRij;Waarde;Wat;Mag\r\narcs[3];;Beschadigd;punten\r\n");
  });

  it("is narrowed by column and by kind", () => {
    const faults = [fault("NOT_A_NUMBER", "task"), fault("EMPTY", "task"), fault("EMPTY", null)];
    expect(chosenFaults(faults, null, null)).toHaveLength(3);
    expect(chosenFaults(faults, "task", "EMPTY")).toEqual([faults[1]]);
    expect(chosenFaults(faults, null, "EMPTY")).toHaveLength(2);
  });
});
