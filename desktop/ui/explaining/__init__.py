"""What the parts of the desk are for, in words, and where the guide tells more: by the names of their classes."""
