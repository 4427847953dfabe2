"""The catalogues of the interface: every English sentence read from the source, its translations, and their checks."""
