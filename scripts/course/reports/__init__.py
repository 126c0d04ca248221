"""Reports: tables in plain text that `check` prints on request."""
