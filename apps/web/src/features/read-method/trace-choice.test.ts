import { describe, expect, it } from "vitest";
import { readTraceChoice } from "./trace-choice";

const read = (query: string) => readTraceChoice(new URLSearchParams(query), ["HMR", "FRL"]);

describe("readTraceChoice", () => {
  it.each([
    ["", { figure: "open", region: null }],
    ["figure=capacity&region=", { figure: "capacity", region: null }],
    ["figure=room&region=FRL", { figure: "room", region: "FRL" }],
  ])("reads %j", (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it.each(["figure=weather", "region=XXX", "figure=room", "figure=capacity&region=HMR"])("refuses %j", (query) => {
    expect(read(query)).toBeNull();
  });
});
