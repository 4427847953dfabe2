"""What views show, kept up to date from Steps."""
