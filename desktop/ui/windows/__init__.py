"""Windows put panels together; they hold no rows of the project."""
