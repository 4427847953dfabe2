"""Parts from which the windows are put together; each paints itself with the tokens of the theme."""
