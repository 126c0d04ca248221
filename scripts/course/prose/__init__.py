"""Prose: what can be counted in a text without understanding it.

`plain` takes the markup away, `words` knows tokens, stems and the lists of words that rules look
for, `sentences` and `grade` measure how hard a text is to read. Nothing here knows a course.
"""
