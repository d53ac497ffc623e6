import type { ImportedFigures } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../messages/en";
import { nl } from "../../messages/nl";
import { ManageImport } from "./manage-import";

const TOKEN = "t".repeat(32);

const figures: ImportedFigures = {
  kind: "CORPORATION_TABLE",
  code: "2025-11",
  labels: { nl: "Onze cijfers", en: "Our figures" },
  date: "2025-11-01",
  hash: "a".repeat(64),
  fileName: "oud.xlsx",
  fileSize: 1000,
  fileSha256: "b".repeat(64),
  format: "XLSX",
  rowsRead: 3,
  rowsUsed: 3,
  mapping: [],
  notices: [],
  sources: [],
  createdAt: "2025-11-01T00:00:00Z",
  keptUntil: null,
  published: false,
  publishedAt: null,
  version: null,
  refusal: null,
};

const shown = (locale: "nl" | "en", refusal: ImportedFigures["refusal"]): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "nl" ? nl : en}>
      <ManageImport token={TOKEN} figures={{ ...figures, refusal }} rules={{ publishing: true }} />
    </NextIntlClientProvider>,
  );

describe("what an owner reads of figures", () => {
  it("of an older edition: that they can't be shown, why, and what to do, in both languages", () => {
    const refused = shown("nl", { code: "OLD_EDITION" });
    expect(refused).toContain("oudere uitgave van het rekenmodel");
    expect(refused).toContain('href="/methode#editions"');
    expect(refused).not.toContain(`?v=${TOKEN}"`);
    expect(shown("en", { code: "OLD_EDITION" })).toContain("older edition of the model");
    expect(shown("nl", { code: "NOT_READABLE" })).toContain("niet te lezen");
  });

  it("of this edition: the way to them", () => {
    expect(shown("nl", null)).toContain(`?v=${TOKEN}"`);
  });
});
