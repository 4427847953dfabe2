"""Finding codes and passages."""
