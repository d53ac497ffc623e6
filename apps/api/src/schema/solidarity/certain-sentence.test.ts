import { expect, it } from "vitest";
import { certainSentence } from "./certain-sentence.js";

const sentence = (shortfall: number, surplus: number) =>
  certainSentence({
    shortfall,
    surplus,
    certain: { atMostMoved: Math.min(shortfall, surplus), atLeastOpen: Math.max(0, shortfall - surplus) },
  });

it("names the two sums that decide, and what they leave open", () => {
  const { nl, en } = sentence(19_400_000_000, 1_700_000_000);
  expect(nl).toContain("19,4 miljard euro tekort");
  expect(nl).toContain("maar 1,7 miljard euro over");
  expect(nl).toContain("minstens 17,7 miljard euro open");
  expect(en).toMatch(/EUR 19\.4 billion.*EUR 1\.7 billion.*EUR 17\.7 billion/);
});

it("says so where solidarity can solve it, and where there is nothing to solve", () => {
  expect(sentence(5_000_000_000, 20_000_000_000).en).toContain("Solidarity can solve it");
  expect(sentence(286_441, 2_000_000).nl).toContain("286.441 euro tekort");
  expect(sentence(0, 2_000_000).en).toBe("No region falls short of money.");
});
