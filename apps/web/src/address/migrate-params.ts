import { meantParams } from "./number-param";

/** A change of names in links. Old links keep working: each step rewrites what was valid before it. */
interface Migration {
  /** ISO date since which new links are written differently. */
  readonly since: string;
  readonly apply: (params: URLSearchParams) => URLSearchParams;
}

const renamed = (params: URLSearchParams, names: Readonly<Record<string, string>>): URLSearchParams => {
  const result = new URLSearchParams();
  for (const [name, value] of params) {
    const target = Object.hasOwn(names, name) ? names[name] : undefined;
    if (target === undefined) result.append(name, value);
    else if (!params.has(target)) result.append(target, value);
  }
  return result;
};

const coded: readonly string[] = ["region", "gemeente", "give", "receive", "route"];

/** What stands there twice stays there twice: it is told to the reader later. */
const withUpperCaseCodes = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].map(([name, value]) => [name, coded.includes(name) ? value.toUpperCase() : value]));

/** In order of date. Never change a step that stands here; add one. */
const migrations: readonly Migration[] = [
  // First public links spelled the names in full and wrote codes in lower case.
  {
    since: "2026-11-24",
    apply: (params) =>
      withUpperCaseCodes(
        renamed(params, { vintage: "v", regio: "region", municipality: "gemeente", weergave: "view" }),
      ),
  },
];

/** Parameters of any age in, parameters of today out. */
export const migrateParams = (params: URLSearchParams): URLSearchParams =>
  migrations.reduce((current, { apply }) => apply(current), meantParams(params));
