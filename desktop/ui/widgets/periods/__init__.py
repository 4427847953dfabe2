"""The parts of the page of periods: the list in time, and one period in full."""
