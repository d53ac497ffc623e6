# Solidariteitskaart in R
#
# Base R only (4.1 or newer): every table is a CSV file at a fixed address. Run it line by line, or: Rscript notebook.R
# Amounts are whole euros in prices of 2025 unless a unit says otherwise. What a recalculation published of the country stands
# in rows that start with `published.`; all other figures are modelled. The column `status` says so for every row.

api <- Sys.getenv("SOLIDARITEITSKAART_API", "http://127.0.0.1:4000")
output <- Sys.getenv("NOTEBOOK_OUTPUT", "output")
dir.create(output, showWarnings = FALSE, recursive = TRUE)

# One table. `query` holds scenario and choices, as in the address of the site: "m.rentIncrease=0.5".
read_table <- function(name, vintage = "latest", query = "") {
  address <- paste0(api, "/data/", vintage, "/", name, ".csv", if (query == "") "" else paste0("?", query))
  read.csv(address, na.strings = "", encoding = "UTF-8")
}

# 1. Rank the regions: where is the part of the task that cannot be paid for the largest?
regions <- read_table("regions", "2026-01")
ranked <- regions[order(-regions$shortfall_share), ]
# DEPENDS: whether this region falls short depends on choices that no public figure decides.
print(head(ranked[c("region_name", "task", "shortfall", "shortfall_share", "homes_lost", "verdict")], 5), row.names = FALSE)

# 2. Reproduce the totals of the letter: modelled regions add up to the model's country to the euro, and that equals what was
# published at the digits that the letter prints.
for (vintage in c("2024-12", "2026-01")) {
  national <- read_table("observations", vintage, "measures=shortfall,surplus,open,published.shortfall,published.surplus")
  national <- national[national$region_code == "NL" & is.na(national$year), ]
  of_regions <- read_table("regions", vintage)
  for (measure in c("shortfall", "surplus", "open")) {
    row <- national[national$measure == measure, ]
    stopifnot(sum(of_regions[[measure]]) == row$value)
    cat(vintage, measure, sprintf("%.1f bn", row$value / 1e9), row$status, "\n")
    printed <- national[national$measure == paste0("published.", measure), ]
    if (nrow(printed) == 0) next
    stopifnot(round(printed$value / 1e9, 1) == round(row$value / 1e9, 1))
    cat(vintage, measure, sprintf("%.1f bn", printed$value / 1e9), printed$status, "\n")
  }
}

# 3. Sweep a lever: what stays open when rents may grow faster from 2026 on, and what do tenants pay for it?
sweep_rent <- function(value) {
  query <- paste0("measures=open,costs.tenants.total&m.rentIncrease=", value)
  rows <- read_table("observations", "2026-01", query)
  rows <- rows[rows$region_code == "NL" & is.na(rows$year), ]
  data.frame(
    rent_increase = value,
    open = rows$value[rows$measure == "open"],
    tenants = rows$value[rows$measure == "costs.tenants.total"]
  )
}
sweep <- do.call(rbind, lapply(seq(0, 0.5, by = 0.1), sweep_rent))
print(sweep, row.names = FALSE)

# 4. Draw the flow matrix: who gives (rows) to whom (columns), in millions of euros. The rule decides which plan it is.
transfers <- read_table("transfers", "2026-01")
flows <- xtabs(amount ~ from_code + to_code, transfers)
print(round(flows / 1e6))

svg(file.path(output, "flow-matrix.svg"), width = 9, height = 4)
image(
  x = seq_len(ncol(flows)), y = seq_len(nrow(flows)), z = t(unclass(flows)),
  col = hcl.colors(20, "Teal", rev = TRUE), axes = FALSE, xlab = "receives", ylab = "gives"
)
axis(1, at = seq_len(ncol(flows)), labels = colnames(flows), las = 2)
axis(2, at = seq_len(nrow(flows)), labels = rownames(flows), las = 1)
invisible(dev.off())

# 5. Own figures in, and beside ours: put yours in own-figures.csv. It is made from ours, so nothing differs until you change it.
own_file <- file.path(output, "own-figures.csv")
if (!file.exists(own_file)) {
  columns <- c("task", "shortfall", "surplus", "new_homes", "measures")
  own <- data.frame(region = regions$region_code, lapply(regions[columns], format, scientific = FALSE, trim = TRUE))
  write.csv(own, own_file, row.names = FALSE, quote = FALSE)
}

# Sends a file. R by itself can't, so the program curl does it.
send <- function(path, type, file) {
  answer <- tempfile()
  what <- c("-H", shQuote(paste("content-type:", type)), "--data-binary", shQuote(paste0("@", file)))
  download.file(paste0(api, path), answer, method = "curl", quiet = TRUE, extra = what)
  paste(readLines(answer, warn = FALSE, encoding = "UTF-8"), collapse = "")
}
ask <- function(query) {
  body <- tempfile()
  writeLines(sprintf('{"query": %s}', encodeString(query, quote = '"')), body)
  send("/graphql", "application/json", body)
}
# The first text under a name in an answer; without it the answer says what is wrong.
text_of <- function(answer, name) {
  found <- regmatches(answer, regexec(sprintf('"%s":"([^"]*)"', name), answer))[[1]]
  if (length(found) < 2) stop(answer)
  found[2]
}

# Three questions, one query each: the country and its regions, one municipality, a scenario. `faults` says what is wrong.
questions <- c(
  '{ scenario(vintage: "latest") { faults { message } outcome { national { task shortfall surplus open } allRegions { region { code name } shortfall surplus open } } } }',
  '{ scenario { faults { message } outcome { municipality(code: "GM0363") { municipality { name } share task open } } } }',
  '{ scenario(input: { measures: [{ key: "rentIncrease", value: 0.5 }] }) { faults { path message allowed } outcome { national { open homesLost } } } }'
)
for (question in questions) {
  answer <- ask(question)
  if (!grepl('"faults":[]', answer, fixed = TRUE)) stop(answer)
  cat(substr(answer, 1, 150), "\n")
}

# The import is private: only who has its token sees it, and `deleteImport` with the delete key removes it.
upload <- text_of(send("/uploads?fileName=own-figures.csv", "text/csv", own_file), "upload")
started <- ask(sprintf('mutation { startImport(input: {
  kind: REGION_TABLE, file: { content: { upload: "%s" } }, sources: [{ title: "Own figures", licence: "CC0-1.0" }],
  vintage: { code: "own-figures", labelNl: "Eigen cijfers", labelEn: "Own figures", date: "2026-01-01" }
}) { ... on ImportStarted { token deleteKey job { id } } ... on ImportFaults { faults { row column value allowed message } } } }', upload))
token <- text_of(started, "token")
repeat {
  job <- ask(sprintf(
    'query { importJob(id: "%s") { state faults { row column value allowed message } } }', text_of(started, "id")
  ))
  if (text_of(job, "state") != "RUNNING") break
  Sys.sleep(0.2)
}
if (text_of(job, "state") != "DONE") stop(job)

# It is a recalculation like any other, with transfers and losses of its own.
own <- merge(read_table("regions", token), regions, by = "region_code", suffixes = c("_own", ""))
own$difference <- own$open_own - own$open
print(own[c("region_name", "shortfall_own", "shortfall", "verdict", "open_own", "open", "difference")], row.names = FALSE)
cat("token:", token, "\n")
