/** The steps of the model, in the order in which they are taken; the words stand in the messages under method.words. */
export const formulas = [
  { key: "rent", text: "R = 12 · (1 − {vacancy}) · ({rent} · {olderHomes} + {newHomeRent} · {newCohort})" },
  {
    key: "costs",
    text: "O = {maintenance} · {olderHomes} + {newHomeMaintenance} · {newCohort} + {management} · {homes} + {levy} · {debt}",
  },
  { key: "interest", text: "I = {interestRate} · {debt}" },
  { key: "fiscal", text: "P = R − O − {deductibleMeasures}" },
  { key: "deductible", text: "A = min(I, max({threshold}, {stripping} · P))" },
  { key: "tax", text: "T = {taxRate} · max(0, P − A − {otherDeductions} · {homes})" },
  { key: "cash", text: "C = R − O − T" },
  { key: "task", text: "X = {newHomes} · {newHomeCost} + {measures} · {measureCost}" },
  { key: "cover", text: "[C / I] ≥ {normIcr}" },
  { key: "value", text: "[{debt} / {policyValue}] ≤ {normLtv}" },
  { key: "region", text: "{shortfall} = max(0, {need} − {room})" },
  { key: "surplus", text: "{surplus} = max(0, {room} − {need})" },
  { key: "moved", text: "{moved} = min(∑ {shortfall}, ∑ {surplus})" },
  { key: "open", text: "{open} = {shortfall} − {received}" },
] as const;
