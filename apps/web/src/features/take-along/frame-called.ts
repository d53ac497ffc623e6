import { codeNamed } from "../../places/code-named";

/** Pages of the charts that go by their name alone. */
const pageOfChart: Readonly<Record<string, string>> = {
  course: "",
  ranking: "",
  chance: "/zekerheid",
  fan: "/zekerheid",
  levers: "/zekerheid",
  debtPerHome: "/lange-termijn",
  icr: "/lange-termijn",
  ltv: "/lange-termijn",
  monthlyResult: "/lange-termijn",
  pace: "/lange-termijn",
  share: "/lange-termijn",
  homes: "/voortgang",
  labels: "/voortgang",
  loans: "/voortgang",
  rents: "/voortgang",
  deviation: "/brief",
};

const placeCalled = async (name: string): Promise<`/${string}` | null> => {
  const municipality = await codeNamed("municipality", name);
  if (municipality !== null) return `/embed/gemeente/${municipality}`;
  const region = await codeNamed("region", name);
  return region === null ? null : `/embed/regio/${region}`;
};

/**
 * Frames by the Dutch word for what they show: "/embed/kaart", "/embed/plaats/0363", "/embed/grafiek/fan".
 * @returns the frame's own address without its language; null where it is not called so
 */
export const frameCalled = async (kind: string, segments: readonly string[]): Promise<`/${string}` | null> => {
  const [name = "", ...more] = segments.map(decodeURIComponent);
  if (kind === "kaart" && segments.length === 0) return "/embed";
  if (kind === "plaats" && more.length === 0 && name !== "") return placeCalled(name);
  if (kind !== "grafiek" || name === "") return null;
  const page = more.length === 0 && Object.hasOwn(pageOfChart, name) ? pageOfChart[name] : "";
  return `/embed/chart${page}/${segments.join("/")}`;
};
