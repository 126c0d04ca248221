"""What `make bench` measures: time, memory and bytes, each beside its budget. No test depends on it."""
