import { BOTH, type Measure, NEVER, REGIONS } from "../measure.js";

/** Task, capacity and solidarity: of the country, of a region, and by year where that exists. */
export const balanceMeasures: readonly Measure[] = [
  {
    key: "task",
    unit: "EUR",
    label: { nl: "Opgave", en: "Task" },
    definition: {
      nl: "Wat de woningen en maatregelen kosten die zijn afgesproken.",
      en: "What the homes and measures cost that were agreed.",
    },
    addsUpOver: BOTH,
  },
  {
    key: "unmet",
    unit: "EUR",
    label: { nl: "Niet te financieren opgave", en: "Task that cannot be financed" },
    definition: {
      nl: "Deel van de opgave van het jaar dat corporaties zelf niet kunnen betalen, vóór ruimte van anderen en vóór solidariteit.",
      en: "Part of the year's task that corporations cannot pay for themselves, before room of others and before solidarity.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Telt over de jaren op tot de onhaalbare opgave, niet tot het tekort.",
      en: "Adds up over the years to need, not to shortfall.",
    },
  },
  {
    key: "need",
    unit: "EUR",
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
  },
  {
    key: "room",
    unit: "EUR",
    label: { nl: "Resterende ruimte", en: "Room" },
    definition: {
      nl: "Wat andere corporaties in de regio na hun eigen opgave nog kunnen investeren.",
      en: "What other corporations in the region can still invest after their own task.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Is niet het overschot: de onhaalbare opgave is er nog niet af.",
      en: "Is not the surplus: need has not been taken off yet.",
    },
  },
  {
    key: "capacity",
    unit: "EUR",
    label: { nl: "Investeringscapaciteit", en: "Capacity" },
    definition: { nl: "Opgave min tekort plus overschot.", en: "Task less shortfall plus surplus." },
    addsUpOver: REGIONS,
  },
  {
    key: "shortfall",
    unit: "EUR",
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
  },
  {
    key: "surplus",
    unit: "EUR",
    label: { nl: "Overschot", en: "Surplus" },
    definition: {
      nl: "Resterende ruimte min onhaalbare opgave waar dat positief is, anders 0.",
      en: "Room less need where that is positive, else 0.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Rekenkundige ruimte, geen geld dat klaarligt.",
      en: "Room on paper, not money that lies ready.",
    },
  },
  {
    key: "ownPosition",
    unit: "EUR",
    label: { nl: "Eigen positie", en: "Own position" },
    definition: {
      nl: "Overschot min tekort; negatief bij een tekort.",
      en: "Surplus less shortfall; negative with a shortfall.",
    },
    addsUpOver: NEVER,
    caution: {
      nl: "Opgeteld over regio's vallen tekorten en overschotten tegen elkaar weg, alsof er al solidariteit was.",
      en: "Added up over regions, shortfalls and surpluses cancel out, as if there were solidarity already.",
    },
  },
  {
    key: "given",
    unit: "EUR",
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
  },
  {
    key: "received",
    unit: "EUR",
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
  },
  {
    key: "moved",
    unit: "EUR",
    label: { nl: "Verplaatst door solidariteit", en: "Moved by solidarity" },
    definition: { nl: "Alles wat regio's elkaar geven, samen.", en: "All that regions give to one another." },
    addsUpOver: NEVER,
  },
  {
    key: "open",
    unit: "EUR",
    label: { nl: "Wat open blijft", en: "What stays open" },
    definition: { nl: "Tekort min ontvangen.", en: "Shortfall less received." },
    addsUpOver: BOTH,
  },
  {
    key: "remaining",
    unit: "EUR",
    label: { nl: "Wat resteert", en: "What remains" },
    definition: { nl: "Eigen positie plus ontvangen min gegeven.", en: "Own position plus received less given." },
    addsUpOver: NEVER,
    caution: {
      nl: "Opgeteld over regio's vallen tekorten en overschotten tegen elkaar weg.",
      en: "Added up over regions, shortfalls and surpluses cancel out.",
    },
  },
  {
    key: "openShare",
    unit: "fraction",
    label: { nl: "Aandeel dat open blijft", en: "Share that stays open" },
    definition: { nl: "Wat open blijft, gedeeld door de opgave.", en: "What stays open, divided by the task." },
    addsUpOver: NEVER,
  },
  {
    key: "shortfallShare",
    unit: "fraction",
    label: { nl: "Tekort als deel van de opgave", en: "Shortfall as a share of the task" },
    definition: { nl: "Tekort gedeeld door de opgave.", en: "Shortfall divided by the task." },
    addsUpOver: NEVER,
  },
  {
    key: "ownPositionPerHome",
    unit: "EUR/home",
    label: { nl: "Eigen positie per woning", en: "Own position per home" },
    definition: {
      nl: "Eigen positie gedeeld door de corporatiewoningen.",
      en: "Own position divided by corporation homes.",
    },
    addsUpOver: NEVER,
  },
  {
    key: "shortfallPerHome",
    unit: "EUR/home",
    label: { nl: "Tekort per woning", en: "Shortfall per home" },
    definition: {
      nl: "Tekort van het jaar gedeeld door de corporatiewoningen.",
      en: "Shortfall of the year divided by corporation homes.",
    },
    addsUpOver: NEVER,
  },
  {
    key: "commercialSurplus",
    unit: "EUR",
    label: { nl: "Overschot niet-DAEB", en: "Surplus of the commercial branch" },
    definition: { nl: "Ruimte van de commerciële tak, apart.", en: "Room of the commercial branch, apart." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Mag niet bij het overschot worden opgeteld: de takken zijn wettelijk gescheiden.",
      en: "May not be added to the surplus: the law separates the branches.",
    },
  },
  {
    key: "commercialShortfall",
    unit: "EUR",
    label: { nl: "Tekort niet-DAEB", en: "Shortfall of the commercial branch" },
    definition: { nl: "Tekort van de commerciële tak, apart.", en: "Shortfall of the commercial branch, apart." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Mag niet bij het tekort worden opgeteld: de takken zijn wettelijk gescheiden.",
      en: "May not be added to the shortfall: the law separates the branches.",
    },
  },
  {
    key: "solidarity.certain.atMostMoved",
    unit: "EUR",
    label: { nl: "Ten hoogste te verplaatsen", en: "At most moved" },
    definition: {
      nl: "Het kleinste van tekort en overschot van het land: meer kan geen regel verplaatsen.",
      en: "The smaller of national shortfall and surplus: no rule can move more.",
    },
    addsUpOver: NEVER,
  },
  {
    key: "solidarity.certain.atLeastOpen",
    unit: "EUR",
    label: { nl: "Ten minste open", en: "At least open" },
    definition: { nl: "Wat onder elke regel open blijft.", en: "What stays open under any rule." },
    addsUpOver: NEVER,
  },
  {
    key: "solidarity.euroKilometres",
    unit: "EUR-km",
    label: { nl: "Eurokilometers", en: "Euro-kilometres" },
    definition: {
      nl: "Bedrag maal afstand, over alle stromen; leeg bij één landelijke pot.",
      en: "Amount times distance over all transfers; empty with one national pool.",
    },
    addsUpOver: NEVER,
  },
];
