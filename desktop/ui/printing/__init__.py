"""A coded document on paper: what is printed, where it stands on which page, and how it is painted."""
