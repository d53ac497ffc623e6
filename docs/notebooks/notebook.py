# %% [markdown]
# # Solidariteitskaart in Python
#
# Needs Python 3.9 with pandas; everything else is the standard library. Run it cell by cell in an editor that knows `# %%`
# (VS Code, Spyder, Jupyter with jupytext), or as a program: `python3 notebook.py`.
#
# Amounts are whole euros in prices of 2025 unless a unit says otherwise. What a recalculation published of the country stands in
# rows that start with `published.`; all other figures are modelled. The column `status` says so for every row.

# %%
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pandas as pd

API = os.environ.get("SOLIDARITEITSKAART_API", "http://127.0.0.1:4000")
OUTPUT = Path(os.environ.get("NOTEBOOK_OUTPUT", "output"))
OUTPUT.mkdir(parents=True, exist_ok=True)
results = {}


def table(name, vintage="latest", **parameters):
    """One table as a data frame. `m_rentIncrease=0.5` pulls a lever: it stands for m.rentIncrease in the address."""
    query = urllib.parse.urlencode({key.replace("_", ".", 1): value for key, value in parameters.items()})
    return pd.read_csv(f"{API}/data/{vintage}/{name}.csv?{query}")


def ask(query, **variables):
    """The data of a GraphQL answer; all faults in the message where there are any."""
    request = urllib.request.Request(
        f"{API}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        raise ValueError(error.read().decode()) from error
    if "errors" in answer:
        raise ValueError(json.dumps(answer["errors"], indent=2))
    return answer["data"]


def billions(amount):
    return f"{amount / 1e9:.1f} bn"


# %% [markdown]
# ## 0. Three questions
# One query each, over GraphQL: the country and its regions, one municipality, a scenario. `faults` says what is wrong.

# %%
QUESTIONS = [
    '{ scenario(vintage: "latest") { faults { message } outcome { national { task shortfall surplus open } allRegions { region { code name } shortfall surplus open } } } }',
    '{ scenario { faults { message } outcome { municipality(code: "GM0363") { municipality { name } share task open } } } }',
    '{ scenario(input: { measures: [{ key: "rentIncrease", value: 0.5 }] }) { faults { path message allowed } outcome { national { open homesLost } } } }',
]
answers = [ask(question)["scenario"] for question in QUESTIONS]
for answer in answers:
    if answer["faults"]:
        raise ValueError(answer["faults"])
country, municipality, scenario = (answer["outcome"] for answer in answers)
print(f"Open: {billions(country['national']['open'])}, under the scenario {billions(scenario['national']['open'])}.")
print(pd.json_normalize(country["allRegions"]).head())
print(f"{municipality['municipality']['municipality']['name']}: {billions(municipality['municipality']['open'])} open.")

# %% [markdown]
# ## 1. Rank the regions
# Where is the part of the task that cannot be paid for the largest?

# %%
regions = table("regions", vintage="2026-01")
ranked = regions.sort_values("shortfall_share", ascending=False)
# DEPENDS: whether this region falls short depends on choices that no public figure decides.
print(ranked[["region_name", "task", "shortfall", "shortfall_share", "homes_lost", "verdict"]].head(5).to_string(index=False))

results["ranking"] = ranked["region_code"].tolist()

# %% [markdown]
# ## 2. Reproduce the totals of the letter
# Regional figures are modelled. They add up to the model's figures of the country to the euro, and those equal what was published
# at the digits that the letter prints.

# %%
totals = {}
for vintage in ("2024-12", "2026-01"):
    of_regions = table("regions", vintage=vintage)
    national = table("observations", vintage=vintage, measures="shortfall,surplus,moved,open,published.shortfall,published.surplus")
    national = national[(national["region_code"] == "NL") & national["year"].isna()].set_index("measure")
    totals[vintage] = {
        "shortfall": int(of_regions["shortfall"].sum()),
        "surplus": int(of_regions["surplus"].sum()),
        "moved": int(of_regions["given"].sum()),
        "open": int(of_regions["open"].sum()),
    }
    for measure, amount in totals[vintage].items():
        assert amount == int(national.loc[measure, "value"]), (vintage, measure)
        print(vintage, measure, billions(amount), national.loc[measure, "status"])
    for measure in ("shortfall", "surplus"):
        printed = int(national.loc[f"published.{measure}", "value"])
        assert round(totals[vintage][measure] / 1e9, 1) == round(printed / 1e9, 1), (vintage, measure)
        print(vintage, measure, billions(printed), national.loc[f"published.{measure}", "status"])

results["totals"] = totals

# %%
claims = ask("{ claims(first: 100) { faults { message } nodes { code unit amount comparator modelled { amount deviationPercent status } } } }")
claims = pd.json_normalize(claims["claims"]["nodes"])
claims = claims[claims["modelled.amount"].notna()]
print(claims[["code", "comparator", "amount", "modelled.amount", "modelled.deviationPercent"]].to_string(index=False))

# %% [markdown]
# ## 3. Sweep a lever
# What stays open when rents may grow faster from 2026 on, and what do tenants pay for it? The scenario stands in the address,
# so no client is needed.

# %%
sweep = []
for hundredths in range(0, 55, 5):
    value = hundredths / 100
    rows = table("observations", vintage="2026-01", measures="open,costs.tenants.total", m_rentIncrease=value)
    rows = rows[(rows["region_code"] == "NL") & rows["year"].isna()].set_index("measure")["value"]
    sweep.append({"rentIncrease": value, "open": int(rows["open"]), "tenants": int(rows["costs.tenants.total"])})
sweep = pd.DataFrame(sweep)
print(sweep.to_string(index=False))

closed = sweep[sweep["open"] == 0]
results["sweep"] = sweep.to_dict("records")
results["first_closed"] = None if closed.empty else float(closed["rentIncrease"].iloc[0])

# %% [markdown]
# The API finds the value itself, and says so when there is none in the range.

# %%
found = ask(
    """query ($lever: String!) { scenario(vintage: "2026-01") { faults { message }
      goalSeek(lever: $lever) { answer value steppedValue openAtBest } } }""",
    lever="rentIncrease",
)["scenario"]
print(found)

results["goal_seek"] = found["goalSeek"]

# %% [markdown]
# ## 4. Draw the flow matrix
# Who gives (rows) to whom (columns), in millions of euros. One of many possible plans: the rule decides. What no rule changes is
# how much can move at most.

# %%
transfers = table("transfers", vintage="2026-01")
matrix = transfers.pivot_table(index="from_code", columns="to_code", values="amount", aggfunc="sum", fill_value=0)
print((matrix / 1e6).round().astype(int).to_string())

results["given"] = {code: int(amount) for code, amount in matrix.sum(axis=1).items()}
results["received"] = {code: int(amount) for code, amount in matrix.sum(axis=0).items()}


def heat_map(frame, cell=44, margin=60):
    """The matrix as SVG: the darker a square, the larger the amount."""
    width = margin + cell * len(frame.columns)
    height = margin + cell * len(frame.index)
    largest = frame.to_numpy().max()
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">']
    for column, code in enumerate(frame.columns):
        parts.append(f'<text x="{margin + (column + 0.5) * cell}" y="{margin - 10}" text-anchor="middle">{code}</text>')
    for row, code in enumerate(frame.index):
        top = margin + row * cell
        parts.append(f'<text x="{margin - 10}" y="{top + cell / 2 + 4}" text-anchor="end">{code}</text>')
        for column, amount in enumerate(frame.loc[code]):
            left = margin + column * cell
            parts.append(
                f'<rect x="{left}" y="{top}" width="{cell - 2}" height="{cell - 2}" fill="#0b5563" '
                f'fill-opacity="{amount / largest:.3f}" stroke="#c8c8c8"><title>{code} to {frame.columns[column]}: '
                f"{amount / 1e6:.0f} million</title></rect>"
            )
    return "\n".join([*parts, "</svg>"])


(OUTPUT / "flow-matrix.svg").write_text(heat_map(matrix), encoding="utf-8")

# %% [markdown]
# ## 5. Own figures in
# Do you know your region's shortfall better? Put your own figures in `own-figures.csv`. This file is made from ours, so the
# difference is nothing until you change it. The import is private: only who has its token sees it, and `deleteImport` with the
# delete key removes it.

# %%
own_file = OUTPUT / "own-figures.csv"
if not own_file.exists():
    columns = {"region_code": "region", "task": "task", "shortfall": "shortfall", "surplus": "surplus"}
    columns |= {"new_homes": "new_homes", "measures": "measures"}
    regions.rename(columns=columns)[list(columns.values())].to_csv(own_file, index=False)

FAULTS = "... on ImportFaults { faults { row column value allowed message } }"
started = ask(
    "mutation ($input: StartImportInput!) { startImport(input: $input) { "
    "... on ImportStarted { token deleteKey job { id } } " + FAULTS + " } }",
    input={
        "kind": "REGION_TABLE",
        "file": {"fileName": own_file.name, "content": {"text": own_file.read_text(encoding="utf-8")}},
        "vintage": {"code": "own-figures", "labelNl": "Eigen cijfers", "labelEn": "Own figures", "date": "2026-01-01"},
        "sources": [{"title": "Own figures", "licence": "CC0-1.0"}],
    },
)["startImport"]
assert "token" in started, json.dumps(started, indent=2)


def finished(job):
    """The import when it has come to its end; everything that is wrong with the file where it failed."""
    while True:
        query = "query ($id: ID!) { importJob(id: $id) { state faults { row column value allowed message } } }"
        found = ask(query, id=job)["importJob"]
        if found["state"] != "RUNNING":
            return found
        time.sleep(0.2)


imported = finished(started["job"]["id"])
assert imported["state"] == "DONE", json.dumps(imported, indent=2)

# %%
mine = table("regions", vintage=started["token"])
own = mine.merge(regions, on="region_code", suffixes=("_own", ""))
own["difference"] = own["open_own"] - own["open"]
print(own[["region_name", "shortfall_own", "shortfall", "verdict", "open_own", "open", "difference"]].to_string(index=False))

results["own_token"] = started["token"]
results["own_open"] = int(mine["open"].sum())
results["own_difference"] = int(own["difference"].abs().sum())

# %% [markdown]
# ## 6. Keep what was computed
# With the scenario's hash, so that anyone can check it later.

# %%
results["scenario"] = regions["scenario"].iloc[0]
(OUTPUT / "results.json").write_text(json.dumps(results, indent=2), encoding="utf-8")
print("Kept in", OUTPUT / "results.json")
