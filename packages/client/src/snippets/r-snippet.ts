import { bodyOf, type SnippetRequest } from "./snippet-request.js";

/** A raw text of R 4; the dashes make sure that the text itself does not end it. */
function rawText(text: string): string {
  let dashes = "---";
  while (text.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(${text})${dashes}"`;
}

/** A program for R 4.1 with httr2 and jsonlite that shows the shape of the data. */
export function rSnippet(request: SnippetRequest): string {
  return `library(httr2)
library(jsonlite)

body <- ${rawText(bodyOf(request, 2))}

answer <- request(${JSON.stringify(request.url)}) |>
  req_body_raw(body, type = "application/json") |>
  req_error(body = function(response) resp_body_string(response)) |>
  req_perform() |>
  resp_body_string() |>
  fromJSON(flatten = TRUE)
if (!is.null(answer$errors)) stop(toJSON(answer$errors, auto_unbox = TRUE, pretty = TRUE))

data <- answer$data
str(data, max.level = 4)
`;
}
