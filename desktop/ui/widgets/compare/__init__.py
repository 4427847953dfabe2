"""Parts of the page on which coders are compared."""
