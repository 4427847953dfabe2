"""What paints the rows of the lists and trees of the desk."""
