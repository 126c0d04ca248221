"""Rendering: from the course to the HTML that macros put into pages.

`macros` is what pages may call; each question type has one file and one template of its name.
"""
