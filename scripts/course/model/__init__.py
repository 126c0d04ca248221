"""The data model: what a course consists of, as authors write it.

Each file is one noun. `record` is the base of all; `course` holds everything together.
A question type is one file (`choice`), and one line in `quiz`.
"""
