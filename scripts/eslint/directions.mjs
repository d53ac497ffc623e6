/**
 * Who may import whom: facts come in at the bottom, the model turns them into figures, the API hands those out, the page
 * shows them. "types" means that only types may be used, so that nothing of it ends up in the program.
 * "model/figures" is the dictionary alone, "model/amounts" the sums of a reader, "model/links" how a scenario stands in a link,
 * "model/editions" what links of older editions showed: entries of their own.
 * A package that is not listed may import none of ours.
 * @type {Record<string, Record<string, "all" | "types">>}
 */
export const directions = {
  model: {},
  geo: {},
  client: {},
  data: { model: "all" },
  store: { data: "types", model: "types" },
  api: { model: "all", data: "all", geo: "all", store: "all", client: "all" },
  web: {
    client: "all",
    model: "types",
    "model/figures": "all",
    "model/amounts": "all",
    "model/links": "all",
    "model/editions": "all",
  },
  bench: { model: "all", data: "all", geo: "all", store: "all", client: "all" },
};
