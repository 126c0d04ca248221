"""The course: its model, its readers and rules, and what is made from it."""
