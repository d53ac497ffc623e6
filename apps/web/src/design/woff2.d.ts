/** The address under which the site serves a font. */
declare module "*.woff2" {
  const address: string;
  export = address;
}
