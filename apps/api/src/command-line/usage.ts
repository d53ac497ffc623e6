import { kindNames } from "./read-arguments.js";

export const usage = `Import figures of your own.

  npm run import -- --kind region-table --code 2026-11-utrecht --label "Utrecht, own figures" figures.xlsx

  --kind KIND        ${kindNames.join(", ")}
  --code CODE        what it will be called in addresses once it is published
  --label TEXT       its name in Dutch; --label-en TEXT in English
  --date DAY         day of the figures; today when left out
  --source TEXT      where they come from; with --source-url ADDRESS and --licence TEXT
  --map HEADER=KEY   which column a header stands for (HEADER= leaves it out); may be given more than once
  --decimals SIGN    comma or point; --sheet NAME of a workbook; --header-row NUMBER
  --unit HEADER=UNIT one, thousand, million, billion or percent, where the header does not say it; more than once
  --subset           a region table may lack regions
  --year YEAR        of figures of municipalities, where the file does not say it
  --holdings TOKEN   where homes stand, for a table of corporations
  --preview          only look how the file would be read
  --publish          for everybody; with ADMIN_TOKEN in the environment
  --api ADDRESS      the API to import into; --direct: into the store itself
  --json             the answer as JSON

Without --api and --direct the API on this machine is used where it answers (API_PORT, 4000), else the store itself
(DATABASE_URL, or the folder DATA_DIR). The embedded database belongs to one process: while an API runs on it, import
through that API.

Exit codes: 0 done, 1 faults in the file, 2 a wrong command line, 3 the API or the store can't be used, 130 stopped.
`;
