"""The desk as Qt shows it."""
