"""What the program is made with; nothing of it is part of the program."""
