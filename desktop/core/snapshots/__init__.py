"""Snapshots of a project: taking, keeping, thinning, looking into and restoring them."""
