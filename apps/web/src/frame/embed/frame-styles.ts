/** Styles of the frame that stands in other websites. `font`: address of the site's font. */
export const frameStyles = (font: string): string => `
@font-face {
  font-family: "Public Sans";
  src: url("${font}") format("woff2");
  font-weight: 100 900;
  font-display: swap;
}
* { box-sizing: border-box; }
html { color-scheme: light; }
body {
  margin: 0;
  padding: 12px;
  background: #fbfaf7;
  color: #1d1d1b;
  font: 16px/1.45 "Public Sans", system-ui, sans-serif;
}
main { display: grid; gap: 12px 24px; max-width: 1264px; margin: 0 auto; }
h1 { margin: 0; font-size: 18px; line-height: 1.25; }
p { margin: 0; }
.about, footer { color: #5c5a55; font-size: 13px; }
.words { display: grid; gap: 8px; }
figure { margin: 0; min-width: 0; }
.map { display: block; width: 100%; height: auto; }
.defs { position: absolute; }
.chart svg, .picture { display: block; width: 100%; max-width: 760px; height: auto; }
.picture { max-width: none; }
.wide, .chart .wide { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 8px 0 0; padding: 0; list-style: none; font-size: 13px; }
.legend li { display: flex; align-items: center; gap: 6px; }
a { color: #3b3a9e; }
a:focus-visible, summary:focus-visible { outline: 3px solid #3b3a9e; outline-offset: 2px; }
summary { padding: 4px 0; cursor: pointer; }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th { font-weight: 400; text-align: left; }
th, td { padding: 3px 16px 3px 0; border-bottom: 1px solid #dedbd3; }
td { text-align: right; }
footer p + p { margin-top: 4px; }
.back { font-size: 15px; font-weight: 600; }
@media (min-width: 700px) {
  .wide, .chart .wide { display: block; }
  .phone, .chart .narrow { display: none; }
}
@media (min-width: 900px) {
  main { grid-template-columns: minmax(0, 2.2fr) minmax(240px, 1fr); align-items: start; }
  footer { grid-column: 1 / -1; }
}
@media print { .back { display: none; } }
`;
