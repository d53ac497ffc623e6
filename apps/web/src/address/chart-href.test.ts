import { describe, expect, it } from "vitest";
import { chartAt, chartFrameHref, chartHref } from "./chart-href";

describe("the address of a chart", () => {
  it.each([
    ["/zekerheid?v=2024-12", "/chart/zekerheid/fan.png?v=2024-12", "/embed/chart/zekerheid/fan?v=2024-12"],
    ["/", "/chart/fan.png", "/embed/chart/fan"],
    ["/en", "/chart/en/fan.png", "/en/embed/chart/fan"],
    ["/en?v=1", "/chart/en/fan.png?v=1", "/en/embed/chart/fan?v=1"],
    ["/en/regio/FRL", "/chart/en/regio/FRL/fan.png", "/en/embed/chart/regio/FRL/fan"],
    ["/enschede", "/chart/enschede/fan.png", "/embed/chart/enschede/fan"],
  ])("of %s", (at, image, frame) => {
    expect([chartHref(at, "fan", "png"), chartFrameHref(at, "fan")]).toEqual([image, frame]);
  });

  it("leads back to its page, and never to what is made of pages", () => {
    expect(chartAt(["regio", "FRL-friesland", "money"])).toEqual({ page: "/regio/FRL-friesland", name: "money" });
    expect(chartAt(["fan"])).toEqual({ page: "/", name: "fan" });
    expect(chartAt(["chart", "zekerheid", "fan"])).toBeNull();
    expect(chartAt(["embed", "fan"])).toBeNull();
    expect(chartAt(["zekerheid", "fan]"])).toBeNull();
    expect(chartAt([])).toBeNull();
  });
});
