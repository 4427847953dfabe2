"""The guide inside the program: a page as it reads, contents and what was found beside it, and their window."""
