import type { SourceLine } from "@solidariteitskaart/client";
import type { Locale } from "../i18n/routing";

/** Titles that are descriptions rather than names, in Dutch. A work that has a title keeps it in every language. */
const dutchTitles: Readonly<Record<string, string>> = {
  "letter-2026-01":
    "Kamerbrief over de voortgang en de financiële haalbaarheid van de Nationale Prestatieafspraken, januari 2026",
  "cbs-kwb-2025": "Kerncijfers wijken en buurten 2025, gemeenten",
  "cbs-kwb-history": "Kerncijfers wijken en buurten 2020 tot en met 2025, gemeenten",
  "cbs-cpi": "Consumentenprijsindex, inflatie per jaar",
  "aedes-regions-2016": "Woningmarktregio’s: gemeenten, corporaties en huishoudens per regio, augustus 2016",
  "region-decisions-2016": "Besluiten uit 2016 over de woningmarktregio’s",
  "building-agreements-2022": "Afspraken van Rijk en provincies over woningbouw, oktober 2022",
  "gelderlander-2022": "Kabinet sluit deal over woningbouw, oktober 2022",
  "public-register-names": "Namen van gemeenten zoals openbare registers ze gebruiken",
  "laws-markdown": "Woningwet en Besluit toegelaten instellingen volkshuisvesting (BTIV), tekst van 2017",
  "wet-vpb": "Wet op de vennootschapsbelasting 1969, art. 15b en 22",
  "woningmarktbeleid-2018": "Indicatieve bestedingsruimte woningcorporaties, 24 mei 2018",
  haagwonen: "Opgaven en middelen 2020 in de regio Haaglanden/Midden-Holland/Rotterdam",
  maaskoepel: "Opgaven en middelen 2020 in de regio Rotterdam",
  nul20: "Opgaven en middelen 2020 in de regio Amsterdam",
  "volkshuisvesting-2021": "Opgaven en middelen 2021, 10 november 2021",
  "ad-2019": "Nieuwsoverzicht van december 2019",
  "aedes-benchmark-new-homes": "Aedes-benchmark, nieuwbouw",
  "aedes-benchmark-2022-upkeep": "Aedes-benchmark 2022, onderhoud",
  "aedes-benchmark-2023": "Aedes-benchmark 2023, voorwoord",
  "aedes-benchmark-2023-upkeep": "Aedes-benchmark 2023, onderhoud",
  "aedes-benchmark-2023-labels": "Aedes-benchmark 2023, duurzaamheid",
  "aedes-concepts": "Begrippenkader corporatiesector, versie 64ab9681",
  "leonbobbe-2024": "Corporaties investeren hun ondergang tegemoet, 29 september 2024",
  "architectenweb-60061": "Geborgde leningen van de sector bereiken 100 miljard euro",
  "schematic-map":
    "Schematische kaart van dit project, gemaakt van plaatsen van GeoNames, provincies van Natural Earth en de omtrek van het land van OpenStreetMap",
  "vtw-259": "Nieuwsbrief 259 van de vereniging van toezichthouders in woningcorporaties",
  "plan-capacity-2021": "Plancapaciteit van gemeenten, 2021 (followthemoney/plancapaciteit, versie 2ea7056)",
  "ortec-scenario-set":
    "Economische verwachtingen woningcorporaties: scenariosets van het tweede kwartaal 2024 en het vierde kwartaal 2025",
  "ortec-leidraad-2023": "Leidraad economische parameters dPi 2023 en scenarioset van het derde kwartaal 2023",
  "sbr-wonen-manuals": "Handleidingen van dVi en dPi (gerardishare/sbr-wonen-documentation, versie 6bd1c19)",
  "rd-2025-04": "Corporaties waarschuwen voor gevolgen huurbevriezingsplannen, april 2025",
  "rd-2025-05": "Corporaties zetten eerste stap naar rechter om huurbevriezing, mei 2025",
  "welingelichtekringen-2025-04": "Corporaties: huurbevriezing bedreigt bouw tienduizenden huizen, april 2025",
  "welingelichtekringen-2025-05": "Keijzer ziet huurbevriezing als gegeven ondanks juridische stap, mei 2025",
  "capital-value-2025-04": "Schatting van wat een huurbevriezing kost, 18 april 2025",
  "open-accounts-clients":
    "Openbare programma’s en beschrijving die de open jaarrekeningen lezen (boazbuilds/Whosigns, docs/bestaande-databases.md)",
  "nieuws-2022-12-21": "Woondeals in Overijssel, 21 december 2022",
  "open-data-accounts": "Jaarrekeningen (dVi) en prognoses (dPi) van woningcorporaties",
  "omroepwest-4357132": "Mooiland mag investeren in Den Haag",
  "rtvutrecht-3462678": "Plannen van corporaties in Foodvalley tot 2040",
  "regio-alkmaar": "Regio Alkmaar en de regionale afspraak van 2021",
  "docslib-527831": "Stuk over de Drechtsteden",
  "own-arithmetic": "Berekening van dit project uit gepubliceerde cijfers",
  "expert-estimate": "Schatting van een deskundige van dit project",
  recollection: "Uit het hoofd aangehaald, niet nagekeken",
};

/** What stands around the names of licences and makers, in Dutch; names themselves stay as they are. */
const dutchPhrases: readonly (readonly [RegExp, string])[] = [
  [/Public document of the state, free to reuse/g, "Openbaar stuk van de overheid, vrij te gebruiken"],
  [
    /Copyright of the publisher; only figures are cited/g,
    "Auteursrecht van de uitgever; alleen cijfers zijn aangehaald",
  ],
  [/Not stated; only figures are cited/g, "Niet vermeld; alleen cijfers zijn aangehaald"],
  [/\bpublic domain\b/gi, "publiek domein"],
  [/\bart\. (\w+) and (\w+)/g, "art. $1 en $2"],
  [/© OpenStreetMap contributors/g, "© bijdragers van OpenStreetMap"],
  [/\bPlaces: /g, "Plaatsen: "],
  [/\bNeighbouring countries: /g, "Buurlanden: "],
  [/^Boundaries: imported file /g, "Grenzen: ingevoerd bestand "],
];

/** A licence, or the makers of a map, in the reader's language. */
export const makersIn = (locale: Locale, text: string): string =>
  locale === "en" ? text : dutchPhrases.reduce((words, [phrase, dutch]) => words.replace(phrase, dutch), text);

/** Days behind a title: "15 March 2023". */
const dutchMonths: readonly (readonly [RegExp, string])[] = (
  [
    "January januari",
    "February februari",
    "March maart",
    "May mei",
    "June juni",
    "July juli",
    "August augustus",
    "October oktober",
  ] as const
).map((pair) => {
  const [english = "", dutch = ""] = pair.split(" ");
  return [new RegExp(`\\b${english} (?=\\d{4})`, "g"), `${dutch} `] as const;
});
const lowerMonths = /\b(April|September|November|December) (?=\d{4})/g;

/** What a source is called in the reader's language. */
export const sourceTitle = ({ code, title }: Pick<SourceLine, "code" | "title">, locale: Locale): string => {
  if (locale === "en") return title;
  if (Object.hasOwn(dutchTitles, code)) return dutchTitles[code] ?? title;
  return dutchMonths
    .reduce((words, [month, dutch]) => words.replace(month, dutch), title)
    .replace(lowerMonths, (month) => month.toLowerCase());
};
