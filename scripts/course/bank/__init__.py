"""The question bank: what all questions together give away, whatever each of them says.

`choice_sets` finds everything that is picked from a few choices; the other files each ask one
question of all of them. Nothing here records a problem: the rules and the bank report do.
"""
