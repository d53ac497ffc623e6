/** The steps of the model, in the order in which they are taken; the words stand in the messages under method.words. */
export const formulas = [
  { key: "rent", text: "R = 12 · {rent} · {homes} · (1 − {vacancy})" },
  { key: "costs", text: "O = ({maintenance} + {management}) · {homes}" },
  { key: "interest", text: "I = {interestRate} · {debt}" },
  { key: "tax", text: "T = {taxRate} · max(0, R − O − {deductibleInterest} − {deductibleMeasures})" },
  { key: "cash", text: "C = R − O − T" },
  { key: "task", text: "X = {newHomes} · {newHomeCost} + {measures} · {measureCost}" },
  { key: "cover", text: "[C / I] ≥ {normIcr}" },
  { key: "value", text: "[{debt} / {policyValue}] ≤ {normLtv}" },
  { key: "region", text: "{shortfall} = max(0, {need} − {room})" },
  { key: "surplus", text: "{surplus} = max(0, {room} − {need})" },
  { key: "moved", text: "{moved} = min(∑ {shortfall}, ∑ {surplus})" },
  { key: "open", text: "{open} = {shortfall} − {received}" },
] as const;
