"""The guide as the program reads it: its pages, what they say, and where words stand in them."""
