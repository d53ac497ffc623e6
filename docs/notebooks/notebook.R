# Solidariteitskaart in R
#
# Base R only (4.1 or newer): every table is a CSV file at a fixed address. Run it line by line, or: Rscript notebook.R
# Amounts are whole euros in prices of 2025 unless a unit says otherwise. National totals are published figures; everything
# by region is modelled. The column `status` says so for every row.

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
print(head(ranked[c("region_name", "task", "shortfall", "shortfall_share", "homes_lost")], 5), row.names = FALSE)

# 2. Reproduce the totals of the letter: modelled regions add up to the published totals, to the euro.
for (vintage in c("2024-12", "2026-01")) {
  national <- read_table("observations", vintage, "measures=shortfall,surplus,open")
  national <- national[national$region_code == "NL" & is.na(national$year), ]
  of_regions <- read_table("regions", vintage)
  for (measure in national$measure) {
    row <- national[national$measure == measure, ]
    stopifnot(sum(of_regions[[measure]]) == row$value)
    cat(vintage, measure, sprintf("%.1f bn", row$value / 1e9), row$status, "\n")
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

# 5. Own figures beside ours: put yours in own-figures.csv; it is made from ours, so nothing differs until you change it.
own_file <- file.path(output, "own-figures.csv")
if (!file.exists(own_file)) write.csv(regions[c("region_code", "shortfall", "surplus")], own_file, row.names = FALSE)
own <- merge(read.csv(own_file), regions, by = "region_code", suffixes = c("_own", ""))
own$difference <- own$shortfall_own - own$shortfall
print(own[c("region_name", "shortfall_own", "shortfall", "difference")], row.names = FALSE)

# Or import them (see docs/own-figures.md; the page of the site does it too): they are then a recalculation of their own, with
# transfers and losses. OWN_VINTAGE is the token that the import gave.
own_vintage <- Sys.getenv("OWN_VINTAGE")
if (own_vintage != "") {
  mine <- merge(read_table("regions", own_vintage), regions, by = "region_code", suffixes = c("_own", ""))
  mine$difference <- mine$open_own - mine$open
  print(mine[c("region_name", "open_own", "open", "difference")], row.names = FALSE)
}
