/** Parameters of a link as hidden fields, so that a form without scripts keeps them. `query`: "" or "?v=2024-12". */
export const QueryFields = ({ query }: { readonly query: string }) =>
  [...new URLSearchParams(query)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
