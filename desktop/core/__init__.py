"""The project and everything that can be done with it, without a window."""
