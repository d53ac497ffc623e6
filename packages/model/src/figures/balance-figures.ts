import type { BalanceEntries } from "./entry.js";
import { BOTH, REGIONS } from "./sums.js";

/** Task, capacity and solidarity: of the country, of a region, and by year where that exists. */
export const balanceFigures = {
  task: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Opgave", en: "Task" },
    definition: {
      nl: "Wat de woningen en maatregelen kosten die zijn afgesproken.",
      en: "What the homes and measures cost that were agreed.",
    },
    addsUpOver: BOTH,
    formula: {
      NATIONAL: "sum over regions of task",
      REGION: "sum over years of newHomes * newHomeCost + measures * measureCost, less subsidies",
      YEAR: "newHomes * newHomeCost + measures * measureCost, less subsidies",
    },
  },
  unmet: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Niet te financieren opgave", en: "Task that cannot be financed" },
    term: { nl: "wat niet lukt", en: "what cannot be done" },
    definition: {
      nl: "Deel van de opgave van het jaar dat corporaties zelf niet kunnen betalen, vóór ruimte van anderen en vóór solidariteit.",
      en: "Part of the year's task that corporations cannot pay for themselves, before room of others and before solidarity.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Telt over de jaren op tot de onhaalbare opgave, niet tot het tekort.",
      en: "Adds up over the years to need, not to shortfall.",
    },
    formula: {
      YEAR: "sum over corporations of (1 - share) * task, share = most that keeps normIcr and normLtv",
    },
  },
  need: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Onhaalbare opgave", en: "Need" },
    definition: {
      nl: "Opgave die corporaties in de regio niet kunnen betalen, voordat de ruimte van andere corporaties daar meetelt.",
      en: "Task that corporations in the region cannot pay for, before room of other corporations there counts.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Is niet het tekort: de ruimte in de regio is er nog niet af.",
      en: "Is not the shortfall: the room in the region has not been taken off yet.",
    },
    formula: {
      REGION: "sum over corporations and years of (1 - share) * task, share = most that keeps normIcr and normLtv",
    },
  },
  room: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Resterende ruimte", en: "Room" },
    term: { nl: "ruimte", en: "room" },
    definition: {
      nl: "Wat andere corporaties in de regio na hun eigen opgave nog kunnen investeren.",
      en: "What other corporations in the region can still invest after their own task.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Is niet het overschot: de onhaalbare opgave is er nog niet af.",
      en: "Is not the surplus: need has not been taken off yet.",
    },
    formula: {
      REGION:
        "sum over corporations of max(0, min((ltv * policyValue - debt) / (1 - ltv * valuePerEuro), (cashFlow - guaranteeLevy * debtGrowth - icr * rate * debt) / (icr * marketInterest + guaranteeLevy - marginPerEuro))) in the last year",
    },
  },
  capacity: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Investeringscapaciteit", en: "Capacity" },
    term: { nl: "investeringsruimte", en: "capacity" },
    definition: { nl: "Opgave min tekort plus overschot.", en: "Task less shortfall plus surplus." },
    addsUpOver: REGIONS,
    formula: {
      NATIONAL: "task - shortfall + surplus",
      REGION: "task - shortfall + surplus",
    },
  },
  shortfall: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Tekort", en: "Shortfall" },
    definition: {
      nl: "Onhaalbare opgave min resterende ruimte waar dat positief is, anders 0.",
      en: "Need less room where that is positive, else 0.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Trek het landelijke overschot er niet af: geld gaat alleen naar een andere regio door solidariteit.",
      en: "Do not take the national surplus off it: money reaches another region only by solidarity.",
    },
    formula: {
      NATIONAL: "sum over regions of shortfall",
      REGION: "max(0, need - room)",
      YEAR: "unmet * shortfall / need, shortfall and need over all years",
    },
  },
  surplus: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Overschot", en: "Surplus" },
    term: { nl: "over", en: "surplus" },
    definition: {
      nl: "Resterende ruimte min onhaalbare opgave waar dat positief is, anders 0.",
      en: "Room less need where that is positive, else 0.",
    },
    addsUpOver: REGIONS,
    caution: { nl: "Rekenkundige ruimte, geen geld dat klaarligt.", en: "Room on paper, not money that lies ready." },
    formula: {
      NATIONAL: "sum over regions of surplus",
      REGION: "max(0, room - need)",
    },
  },
  ownPosition: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Eigen positie", en: "Own position" },
    definition: {
      nl: "Overschot min tekort; negatief bij een tekort.",
      en: "Surplus less shortfall; negative with a shortfall.",
    },
    caution: {
      nl: "Opgeteld over regio's vallen tekorten en overschotten tegen elkaar weg, alsof er al solidariteit was.",
      en: "Added up over regions, shortfalls and surpluses cancel out, as if there were solidarity already.",
    },
    formula: {
      REGION: "surplus - shortfall",
    },
  },
  given: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Gegeven", en: "Given" },
    definition: {
      nl: "Wat de regio door solidariteit aan andere geeft.",
      en: "What the region gives to others by solidarity.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Tel gegeven en ontvangen niet bij elkaar op.",
      en: "Do not add given to received: it is the same money.",
    },
    formula: {
      REGION: null,
    },
  },
  received: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Ontvangen", en: "Received" },
    definition: {
      nl: "Wat de regio door solidariteit van andere krijgt.",
      en: "What the region receives from others by solidarity.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Tel gegeven en ontvangen niet bij elkaar op.",
      en: "Do not add received to given: it is the same money.",
    },
    formula: {
      REGION: null,
      YEAR: "unmet * received / need, received and need over all years",
    },
  },
  moved: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Verplaatst door solidariteit", en: "Moved by solidarity" },
    term: { nl: "verplaatst", en: "moved" },
    definition: { nl: "Alles wat regio's elkaar geven, samen.", en: "All that regions give to one another." },
    formula: {
      NATIONAL: "min(shortfall, sum over regions of surplus * (1 - reserveShare))",
    },
  },
  open: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat open blijft", en: "What stays open" },
    term: { nl: "blijft open", en: "stays open" },
    definition: { nl: "Tekort min ontvangen.", en: "Shortfall less received." },
    addsUpOver: BOTH,
    formula: {
      NATIONAL: "shortfall - moved",
      REGION: "shortfall - received",
      YEAR: "unmet * open / need, open and need over all years",
    },
  },
  remaining: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat resteert", en: "What remains" },
    term: { nl: "saldo", en: "what remains" },
    definition: { nl: "Eigen positie plus ontvangen min gegeven.", en: "Own position plus received less given." },
    caution: {
      nl: "Opgeteld over regio's vallen tekorten en overschotten tegen elkaar weg.",
      en: "Added up over regions, shortfalls and surpluses cancel out.",
    },
    formula: {
      REGION: "ownPosition + received - given",
    },
  },
  openShare: {
    unit: "FRACTION",
    kind: "SHARE",
    label: { nl: "Aandeel dat open blijft", en: "Share that stays open" },
    definition: { nl: "Wat open blijft, gedeeld door de opgave.", en: "What stays open, divided by the task." },
    formula: {
      REGION: "open / task",
      YEAR: "open / task",
    },
  },
  shortfallShare: {
    unit: "FRACTION",
    kind: "SHARE",
    label: { nl: "Tekort als deel van de opgave", en: "Shortfall as a share of the task" },
    definition: { nl: "Tekort gedeeld door de opgave.", en: "Shortfall divided by the task." },
    formula: {
      REGION: "shortfall / task",
    },
  },
  ownPositionPerHome: {
    unit: "EUR_PER_HOME",
    kind: "MEAN",
    label: { nl: "Eigen positie per woning", en: "Own position per home" },
    definition: {
      nl: "Eigen positie gedeeld door de corporatiewoningen.",
      en: "Own position divided by corporation homes.",
    },
    formula: {
      REGION: "ownPosition / homes",
    },
  },
  shortfallPerHome: {
    unit: "EUR_PER_HOME",
    kind: "MEAN",
    label: { nl: "Tekort per woning", en: "Shortfall per home" },
    definition: {
      nl: "Tekort van het jaar gedeeld door de corporatiewoningen.",
      en: "Shortfall of the year divided by corporation homes.",
    },
    formula: {
      YEAR: "shortfall / homes",
    },
  },
  commercialSurplus: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Overschot niet-DAEB", en: "Surplus of the commercial branch" },
    definition: { nl: "Ruimte van de commerciële tak, apart.", en: "Room of the commercial branch, apart." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Mag niet bij het overschot worden opgeteld: de takken zijn wettelijk gescheiden.",
      en: "May not be added to the surplus: the law separates the branches.",
    },
    formula: {
      REGION: "max(0, room - need) of the commercial branch, by the same steps with its own norms",
    },
  },
  commercialShortfall: {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Tekort niet-DAEB", en: "Shortfall of the commercial branch" },
    definition: { nl: "Tekort van de commerciële tak, apart.", en: "Shortfall of the commercial branch, apart." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Mag niet bij het tekort worden opgeteld: de takken zijn wettelijk gescheiden.",
      en: "May not be added to the shortfall: the law separates the branches.",
    },
    formula: {
      REGION: "max(0, need - room) of the commercial branch, by the same steps with its own norms",
    },
  },
} as const satisfies Partial<BalanceEntries>;
