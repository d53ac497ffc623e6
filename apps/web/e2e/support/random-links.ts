/** A link to the map page, and what it must come to. */
export interface RandomLink {
  readonly path: string;
  /** Address of the same question at the API, or that there can be no figures. */
  readonly expected: string;
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What settles the figures: valid values, and values with which there are none. */
const QUESTIONS: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  v: { good: ["2026-01", "2024-12"], bad: ["2019-01", "2026-1", "<script>alert(1)</script>", "__proto__", "💰"] },
  give: { good: ["PROPORTIONAL", "STATUTORY_LEVY"], bad: ["ALL", "toString", "'; DROP TABLE", "%00"] },
  receive: { good: ["PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"], bad: ["RANDOM", "<img src=x>"] },
  reserve: { good: ["0", "0.1", "0.25", "0,3", "1"], bad: ["7", "-1", "NaN", "1e999", "half", "Infinity"] },
  max: { good: ["100", "150.5"], bad: ["-5", "NaN", "far", "1e999"] },
  "m.rentIncrease": { good: ["0.5", "1", "0"], bad: ["99", "NaN", "much"] },
  "m.subsidyPerHome": { good: ["1000", "75000", "200000"], bad: ["200001", "-1", "1e999"] },
  "a.marketInterest": { good: ["-0.5", "1"], bad: ["50", "Infinity"] },
  "m.noSuchLever": { good: [], bad: ["1"] },
};

/** What only settles how they are shown: wrong values are told, figures stay. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  region: ["HMR", "FRL", "hmr", "XXX", "constructor", "<b>x</b>"],
  gemeente: ["GM0363", "GM9999", "../../etc/passwd"],
  view: ["map", "table", "text", "film"],
  flows: ["off", "on", "?"],
  sort: ["-open", "task", "__proto__", "-"],
  utm_source: ["mail", "%E0%A4%A"],
  hash: ["", "901d166fd62f", "zzz"],
};

const FIXED: readonly string[] = [
  "%E0%A4%A",
  "a=b=c&&&=",
  "?".repeat(50),
  "v",
  "=",
  "&",
  "%00%00",
  `x=${"y".repeat(4000)}`,
];

export function randomLinks(count: number, seed: number): readonly RandomLink[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  /** The same character, written otherwise: all of these are the same link. */
  const written = (text: string) =>
    Array.from(text)
      .map((letter) => (random() < 0.1 && letter < "\u0080" ? percent(letter) : encodeURIComponent(letter)))
      .join("")
      .replaceAll("%20", () => pick(["%20", "+"]));

  return Array.from({ length: count }, (): RandomLink => {
    const asked: [string, string][] = [];
    let refused = false;
    for (const [name, { good, bad }] of Object.entries(QUESTIONS)) {
      if (random() < (good.length === 0 ? 0.97 : 0.65)) continue;
      const wrong = good.length === 0 || random() < 0.12;
      refused ||= wrong;
      asked.push([name, pick(wrong ? bad : good)]);
    }
    const shown = Object.entries(VIEWS)
      .filter(() => random() < 0.25)
      .map(([name, values]) => [name, pick(values)] as const);
    const pairs = [...asked, ...shown].sort(() => random() - 0.5);
    const query = pairs.map(([name, value]) => `${name}=${written(value)}`).join("&");
    const noise = random() < 0.1 ? `&${pick(FIXED)}` : "";
    const vintage = asked.find(([name]) => name === "v")?.[1] ?? "2026-01";
    // People write decimals with a comma, the API takes points only.
    const plain = asked.filter(([name]) => name !== "v").map(([name, value]) => [name, value.replace(",", ".")]);
    const question = new URLSearchParams(plain).toString();
    return {
      path: `${pick(["/", "/en"])}?${query}${noise}`,
      expected: refused ? "REFUSED" : `/data/${vintage}/regions.csv${question === "" ? "" : `?${question}`}`,
    };
  });
}

const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`;
