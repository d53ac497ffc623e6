/** The query string as Next hands it over: a repeated name is a list. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Back to a query string with every value of a repeated name, for who has to notice that. */
export const queryOf = (params: SearchParams): string => {
  const pairs = Object.entries(params).flatMap(([name, value]): [string, string][] =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
};
