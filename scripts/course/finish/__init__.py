"""Finishing: what is made from the built pages, whichever engine built them."""
