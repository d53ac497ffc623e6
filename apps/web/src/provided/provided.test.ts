import { afterEach, expect, it, vi } from "vitest";
import { keepProvided, keptProvided } from "./kept";
import { answerProvided, provide } from "./provide";

vi.mock("react-dom", async (original) => ({ ...(await original<object>()), preload: vi.fn() }));

afterEach(() => {
  vi.clearAllMocks();
});

const ask = (address: string, value: object) =>
  answerProvided(new Request(`http://site${address}`), "/texts.json?lang=nl", value);

it("answers what a page provides, for ever, at the address that the page names", async () => {
  const texts = { title: "Kaart" };
  const address = provide("/texts.json?lang=nl", texts);
  expect(keptProvided(address)).toBe(texts);
  const answer = ask(address, texts);
  expect(await answer.json()).toEqual(texts);
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

it("gives an old page what there is now, and lets nobody keep that under the old address", async () => {
  const old = provide("/texts.json?lang=nl", { title: "Kaart" });
  const changed = { title: "De kaart" };
  expect(provide("/texts.json?lang=nl", changed)).not.toBe(old);
  const answer = ask(old, changed);
  expect(await answer.json()).toEqual(changed);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

it("keeps few versions, and says what was not provided", () => {
  for (let version = 0; version < 40; version++) keepProvided(`/drawing.json?v=${String(version)}`, {});
  expect(() => keptProvided("/drawing.json?v=0")).toThrow("/drawing.json?v=0");
  expect(keptProvided("/drawing.json?v=39")).toEqual({});
});
