// How the tables of docs/model.md are written. Figures come from the model, published values from the facts.

const billion = (euros) =>
  euros === 0 || Math.abs(euros) >= 1e9 ? `${(euros / 1e9).toFixed(1)} bn` : `${(euros / 1e6).toFixed(0)} million`;
const percent = (share) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
const formats = {
  EUR: billion,
  "EUR/home/month": (euros) => `EUR ${euros.toFixed(0)}`,
  "EUR/home/year": (euros) => `EUR ${euros.toFixed(0)}`,
  homes: (count) => count.toLocaleString("en-GB"),
  measures: (count) => count.toLocaleString("en-GB"),
  year: String,
  share: percent,
  rate: (rate) => `${(rate * 100).toFixed(2)} %`,
  corporations: String,
};

const comparators = { about: "about ", "more-than": "more than ", almost: "almost ", from: "from " };
const claimUnits = { EUR: "", year: "", percent: " %", boolean: "" };

function claimText(claim) {
  if (claim.unit === "boolean") return "whole task feasible (letter)";
  const amount = claim.amount === null || claim.unit === "year" ? claim.value : plain(claim.amount);
  return `${comparators[claim.comparator] ?? ""}${amount}${claimUnits[claim.unit] ?? ` ${claim.unit}`} (letter)`;
}

const plain = (amount) =>
  Math.abs(amount) >= 1e8 ? billion(amount) : amount.toLocaleString("en-GB", { useGrouping: amount > 9999 });

function publishedText(published, facts) {
  if ("words" in published) return published.words.en;
  if ("claim" in published) return claimText(facts.claims.find((claim) => claim.id === published.claim));
  const rows = facts.sectorFigures.filter(
    (figure) => figure.metric === published.sectorFigure && (published.only?.includes(figure.id) ?? true),
  );
  return rows.map((row) => `${plain(row.value)} ${row.unit} (${row.period})`).join("; ");
}

const HANGS = "± depends on choices that no public figure decides.";

/** @param {ReadonlySet<string>} hanging regions of which choices decide whether they fall short */
export function verificationTable(rows, facts, hanging) {
  const lines = rows.map(({ label: title, published, unit, values, note }) => {
    const own = values.map(
      ({ label, value }) =>
        `${label ? `${label} ` : ""}${value === null ? "none" : formats[unit](value)}${hanging.has(label) ? " ±" : ""}`,
    );
    return `| ${title.en} | ${publishedText(published, facts)} | ${own.join(", ")} | ${note?.en ?? ""} |`;
  });
  return ["| figure | published | this model | what that says |", "|---|---|---|---|", ...lines, "", HANGS].join("\n");
}

export function calibrationTable({ shared, vintages, modelEdition }) {
  const lines = vintages.map(
    ({ code, scalars, residuals }) =>
      `| ${code} | ${scalars.costFactor.toFixed(4)} | ${percent2(scalars.marketInterest)} | ${residuals.task} | ${residuals.shortfall} | ${residuals.surplus} |`,
  );
  return [
    `Edition ${modelEdition}. Shared scalar: \`a\` = ${shared.a.toFixed(4)}. Residuals are the model's total less the published one, in euros; those of the split of a newer vintage are what the model predicts beside what was published.`,
    "",
    "| vintage | cost factor | level of market interest | residual task | residual shortfall | residual surplus |",
    "|---|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

const percent2 = (rate) => `${(rate * 100).toFixed(3)} %`;

/** Replaces what stands between the two markers of a block. */
export function withBlock(page, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [head, rest] = page.split(start);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`docs/model.md has no block ${name}`);
  return `${head}${start}\n\n${content}\n\n${end}${tail}`;
}
