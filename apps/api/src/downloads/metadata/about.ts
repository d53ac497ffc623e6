import { scenarioToQuery } from "@solidariteitskaart/model";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { hasScenario } from "../view/addresses.js";
import { DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { firmnessLine } from "./firmness-line.js";

/** Who hands the figures out, wherever a format asks for a name. */
export const PUBLISHER = "Solidariteitskaart";

export interface AboutLine {
  readonly label: Bilingual;
  readonly text: Bilingual;
}

const same = (text: string): Bilingual => ({ nl: text, en: text });

const STATUS: Bilingual = {
  nl: "Wat de doorrekening landelijk publiceerde, staat apart als gepubliceerd. Alle andere cijfers zijn gemodelleerd. Zie de kolom status.",
  en: "What the recalculation published of the country stands apart as published. All other figures are modelled. See the column status.",
};

const STATUS_OF_IMPORT: Bilingual = {
  nl: "Cijfers die een gebruiker heeft ingevoerd, niet die van het Rijk. Niets hiervan is een gepubliceerd cijfer. Zie de kolom status.",
  en: "Figures that a user imported, not those of the state. None of this is a published figure. See the column status.",
};

/** How to name the figures in a text. */
export function citation({ platform, dataset, outcome }: DownloadView): string {
  const { label } = dataset.vintage;
  // The code that its owner gave a private import: its link is nobody else's business.
  return `${PUBLISHER}, ${label.en} (${outcome.vintage}), model ${platform.engineVersion}, result ${outcome.hash.slice(0, 12)}. ${DATA_LICENCE.name}.`;
}

/** The scenario as it stands in a link. */
export function scenarioText({ outcome }: DownloadView): string {
  return new URLSearchParams(scenarioToQuery(outcome.scenario)).toString();
}

/** What somebody must know who opens a file without the site beside it. */
export function aboutLines(view: DownloadView): AboutLine[] {
  const { platform, dataset, outcome } = view;
  const { label, date, nextExpected } = dataset.vintage;
  const firmness = firmnessLine(view);
  return [
    {
      label: { nl: "Wat", en: "What" },
      text: {
        nl: "Opgave, investeringscapaciteit en onderlinge solidariteit van woningcorporaties per woningmarktregio, 2025-2034.",
        en: "Task, capacity and solidarity of Dutch housing corporations by housing market region, 2025-2034.",
      },
    },
    {
      label: { nl: "Doorrekening", en: "Vintage" },
      text: { nl: `${label.nl} (${date})`, en: `${label.en} (${date})` },
    },
    {
      label: { nl: "Geldig tot", en: "Valid until" },
      text: {
        nl: nextExpected
          ? `een nieuwere doorrekening, te verwachten vanaf ${nextExpected}`
          : "er een nieuwere doorrekening is",
        en: nextExpected
          ? `a newer recalculation, to be expected from ${nextExpected}`
          : "there is a newer recalculation",
      },
    },
    {
      label: same("Scenario"),
      text: hasScenario(outcome.scenario)
        ? same(scenarioText(view))
        : { nl: "geen: de doorrekening zoals hij is", en: "none: the recalculation as it is" },
    },
    { label: { nl: "Scenario, SHA-256", en: "Scenario, SHA-256" }, text: same(outcome.scenarioHash) },
    { label: { nl: "Uitkomst, SHA-256", en: "Result, SHA-256" }, text: same(outcome.hash) },
    { label: { nl: "Model", en: "Model" }, text: same(platform.engineVersion) },
    { label: same("Status"), text: platform.importOf(dataset) === null ? STATUS : STATUS_OF_IMPORT },
    ...(firmness === null ? [] : [firmness]),
    {
      label: { nl: "Niet optellen", en: "Do not add up" },
      text: {
        nl: "Tekorten en overschotten samen; regio's en code NL samen; bedragen in prijspeil van het jaar zelf over jaren. De tabel measures zegt het per maat.",
        en: "Shortfalls with surpluses; regions with code NL; amounts in prices of each year over years. The table measures says so for each.",
      },
    },
    { label: { nl: "Licentie", en: "Licence" }, text: same(`${DATA_LICENCE.title}, ${DATA_LICENCE.path}`) },
    {
      label: { nl: "Grenzen", en: "Outlines" },
      text: same(`${platform.boundaries.attribution} (${platform.boundaries.licence})`),
    },
    { label: { nl: "Zo noemt u het", en: "Cite as" }, text: same(citation(view)) },
  ];
}
