"""Whole projects in other forms, written and read back."""
