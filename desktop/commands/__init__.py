"""What the command does without a window: one file a command."""
