import { describe, expect, it } from "vitest";
import { labelLines } from "./label-lines";

describe("labelLines", () => {
  it.each([
    ["Friesland", ["Friesland"]],
    ["Groningen/Drenthe", ["Groningen/", "Drenthe"]],
    ["Holland Rijnland", ["Holland", "Rijnland"]],
    ["Den Haag–Rotterdam", ["Den Haag–", "Rotterdam"]],
    ["The Hague–Rotterdam", ["The Hague–", "Rotterdam"]],
    ["Ede–Den Haag Zuid en West", ["Ede–", "Den Haag Zuid en West"]],
    ["Noord-Holland N.", ["Noord-", "Holland N."]],
    ["Noordoost Brabant", ["Noordoost", "Brabant"]],
    ["Haarlemmerliedeachtig", ["Haarlemmerliedeachtig"]],
  ])("%s", (name, lines) => {
    expect(labelLines(name)).toEqual(lines);
  });
});
