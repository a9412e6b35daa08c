# Reads the files of a market, builds the same panels and fits the same models with fixest. Listens on standard input for
# one act a line and answers each with one line of JSON: how long it took and, of a fit, its coefficients and errors.
# Arguments: the folder of the files.
suppressMessages({
  library(fixest)
  library(data.table)
})
setFixest_notes(FALSE)
folder <- commandArgs(TRUE)[1]
day <- 86400

seconds <- function(at) as.numeric(at)
# Instants in order, each with its worker, so that what happened before an instant is counted by bisection.
keys <- function(worker, at) worker * 2^32 + at
before <- function(sorted, worker, at) findInterval(keys(worker, at), sorted, left.open = TRUE)
added <- function(values) c(0, cumsum(values))

load_files <- function() {
  read <- function(name, columns) fread(file.path(folder, paste0(name, ".csv")), select = columns, showProgress = FALSE)
  workers <- read("workers", c("worker_id", "registered_at"))
  projects <- read("projects", c("project_id", "worker_id", "client_id", "started_at", "value"))
  payments <- read("payments", c("worker_id", "settled_at", "amount"))
  ratings <- read("ratings", c("project_id", "given_at", "stars"))
  attempts <- read("attempts", c("worker_id", "visible_at", "passed"))
  worker_of <- function(id) chmatch(id, workers$worker_id)
  m <- list(registered = seconds(workers$registered_at))

  worker <- worker_of(projects$worker_id)
  key <- keys(worker, seconds(projects$started_at))
  o <- order(key)
  m$projects <- list(key = key[o], worker = worker[o], at = seconds(projects$started_at)[o],
    client = chmatch(projects$client_id, unique(projects$client_id))[o], value = projects$value[o])

  rated <- keys(worker[chmatch(ratings$project_id, projects$project_id)], seconds(ratings$given_at))
  o <- order(rated)
  m$ratings <- list(key = rated[o], stars = added(ratings$stars[o]))

  paid <- keys(worker_of(payments$worker_id), seconds(payments$settled_at))
  o <- order(paid)
  # In cents, whose sums are exact.
  m$payments <- list(key = paid[o], cents = added(round(payments$amount[o] * 100)))

  seen <- attempts[passed == TRUE & !is.na(visible_at)]
  badge <- keys(worker_of(seen$worker_id), seconds(seen$visible_at))
  o <- order(badge)
  m$badges <- list(key = badge[o], worker = worker_of(seen$worker_id)[o], at = seconds(seen$visible_at)[o])
  m
}

# Two rows a badge: a fortnight before it and one after it, with what the worker had done at the start of each.
windows <- function(m) {
  event <- rep(seq_along(m$badges$at), each = 2)
  post <- rep(0:1, length(m$badges$at))
  worker <- m$badges$worker[event]
  from <- m$badges$at[event] + (post - 1) * 14 * day
  to <- from + 14 * day
  paid <- m$payments
  stars <- m$ratings
  first <- numeric(length(event))
  rated <- before(stars$key, worker, from)
  unrated <- before(stars$key, worker, first)
  count <- rated - unrated
  earned <- function(from, to) {
    (paid$cents[before(paid$key, worker, to) + 1] - paid$cents[before(paid$key, worker, from) + 1]) / 100
  }
  projects <- function(from, to) before(m$projects$key, worker, to) - before(m$projects$key, worker, from)
  data.frame(event, worker, post, year = year(as.POSIXct(from, tz = "UTC", origin = "1970-01-01")),
    projects = projects(from, to), earnings = earned(from, to), cumulativeProjects = projects(first, from),
    arsinhCumulativeEarnings = asinh(earned(first, from)),
    averageRating = ifelse(count == 0, 0, (stars$stars[rated + 1] - stars$stars[unrated + 1]) / pmax(count, 1)),
    noRatingYet = as.numeric(count == 0))
}

month_of <- function(at) {
  at <- as.POSIXlt(at, tz = "UTC", origin = "1970-01-01")
  at$year * 12 + at$mon
}

# A row a project of the market.
projects <- function(m) {
  p <- m$projects
  held <- before(m$badges$key, p$worker, p$at) - before(m$badges$key, p$worker, 0)
  data.frame(worker = p$worker, client = p$client, month = month_of(p$at), badges = held, logValue = log(p$value))
}

# A row a worker and whole month after registration and before the month of the last project.
months <- function(m) {
  end <- max(month_of(m$projects$at))
  first <- month_of(m$registered) + 1
  length <- pmax(0, end - first)
  worker <- rep(seq_along(first), length)
  month <- rep(first, length) + sequence(length) - 1
  starts <- function(month) seconds(ISOdate(1900 + month %/% 12, month %% 12 + 1, 1, 0, tz = "UTC"))
  start <- starts(min(month):(max(month) + 1))
  from <- start[month - min(month) + 1]
  to <- start[month - min(month) + 2]
  # Time that badges were held before an instant, whose difference over the month is their mean.
  origin <- min(m$badges$at)
  since <- added(m$badges$at - origin)
  none <- before(m$badges$key, worker, 0)
  held <- function(at) {
    n <- before(m$badges$key, worker, at)
    (n - none) * (at - origin) - (since[n + 1] - since[none + 1])
  }
  data.frame(worker, month, badges = (held(to) - held(from)) / (to - from),
    projects = before(m$projects$key, worker, to) - before(m$projects$key, worker, from))
}

# A row a badge and day of the four weeks around it, for badges observed throughout.
days <- function(m) {
  from <- m$badges$at - 14 * day
  kept <- from >= m$registered[m$badges$worker] & from + 28 * day <= max(m$projects$at)
  event <- rep(which(kept), each = 28)
  period <- rep(0:27, sum(kept))
  at <- from[event] + period * day
  worker <- m$badges$worker[event]
  data.frame(event, worker, period, post = as.numeric(period >= 14), calendar = from[event] %/% day + period,
    projects = before(m$projects$key, worker, at + day) - before(m$projects$key, worker, at))
}

controls <- "post + cumulativeProjects + arsinhCumulativeEarnings + averageRating + noRatingYet"
models <- list(
  a1 = list(fit = "feols", data = "windows", formula = paste("projects ~", controls, "| event + year")),
  a2 = list(fit = "feols", data = "windows", formula = "projects ~ post | event"),
  a3 = list(fit = "fepois", data = "windows", formula = paste("projects ~", controls, "| event + year")),
  a4 = list(fit = "fepois", data = "windows", formula = "earnings ~ post | event"),
  b1 = list(fit = "feols", data = "projects", formula = "logValue ~ badges | worker + month"),
  b2 = list(fit = "feols", data = "projects", formula = "logValue ~ badges | worker + client + month"),
  b3 = list(fit = "fepois", data = "months", formula = "projects ~ badges | worker + month"),
  c0 = list(fit = "feols", data = "days", formula = "projects ~ i(period, ref = 0) | event"),
  c1 = list(fit = "feols", data = "days", formula = "projects ~ i(period, ref = c(0, 13)) | event + calendar"),
  c2 = list(fit = "feols", data = "days", formula = "projects ~ post | event + calendar", cluster = ~event))

builders <- list(windows = windows, projects = projects, months = months, days = days)
panels <- list()
market <- NULL

fit <- function(name, tolerance) {
  model <- models[[name]]
  data <- panels[[model$data]]
  # By name, as in a script: a table in the call itself would be written out with it.
  cluster <- if (is.null(model$cluster)) ~worker else model$cluster
  given <- list(as.formula(model$formula), data = quote(data), cluster = cluster)
  if (tolerance == "tight") {
    given <- c(given, list(fixef.tol = 1e-11, fixef.iter = 100000))
    if (model$fit == "fepois") given <- c(given, list(glm.tol = 1e-11))
  }
  do.call(model$fit, given, envir = environment())
}

obey <- function(words) {
  switch(words[1],
    load = market <<- load_files(),
    panel = panels[[words[2]]] <<- builders[[words[2]]](market),
    fit = {
      setFixest_nthreads(as.integer(words[3]))
      setDTthreads(as.integer(words[3]))
    })
  if (words[1] == "fit") fit(words[2], words[4])
}

json <- function(values) paste0("[", paste(values, collapse = ","), "]")
exact <- function(values) json(sprintf("%.17g", values))
answer <- function(result, milliseconds) {
  figures <- if (!inherits(result, "fixest")) "" else paste0(',"names":', json(paste0('"', names(coef(result)), '"')),
    ',"coef":', exact(coef(result)), ',"se":', exact(se(result)), ',"n":', nobs(result))
  cat(sprintf('{"milliseconds":%.6f%s}\n', milliseconds, figures))
  flush(stdout())
}

setDTthreads(1)
cat(sprintf('{"r":"%s","fixest":"%s"}\n', getRversion(), packageVersion("fixest")))
flush(stdout())
input <- file("stdin", open = "r")
while (length(line <- readLines(input, n = 1)) > 0) {
  words <- strsplit(line, " ")[[1]]
  startedAt <- Sys.time()
  result <- obey(words)
  answer(result, as.numeric(difftime(Sys.time(), startedAt, units = "secs")) * 1000)
  rm(result)
}
