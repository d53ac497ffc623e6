import { DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { PUBLISHER } from "./about.js";
import { packageVersion } from "./package-version.js";

/** A text as YAML reads it, whatever it holds. */
const quoted = (text: string) => JSON.stringify(text);

/** CITATION.cff 1.2: read by GitHub, Zenodo and reference managers. */
export function citationFile(view: DownloadView): string {
  const { platform, dataset, outcome } = view;
  const { date, label } = dataset.vintage;
  return `${[
    "cff-version: 1.2.0",
    "message: If you use these figures, please cite them as below.",
    "type: dataset",
    `title: ${quoted(`${PUBLISHER}: ${label.en}`)}`,
    `version: ${quoted(packageVersion(view))}`,
    `date-released: ${quoted(date)}`,
    `license: ${DATA_LICENCE.name}`,
    "authors:",
    `  - name: ${quoted(`The maintainers of ${PUBLISHER}`)}`,
    "identifiers:",
    "  - type: other",
    `    value: ${quoted(outcome.hash)}`,
    `    description: ${quoted(`SHA-256 of the result, model ${platform.engineVersion}`)}`,
    "keywords:",
    "  - housing corporations",
    "  - investment capacity",
    "  - solidarity",
    "  - Netherlands",
  ].join("\n")}\n`;
}
