"""Readers: from an author's files to records, each problem with its place.

`records` and `outline` do the work; the others know one kind of file each.
"""
