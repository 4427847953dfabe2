"""Testimonia: a desk for coding testimony, reports and interviews by hand."""

__version__ = "0.1.0"
