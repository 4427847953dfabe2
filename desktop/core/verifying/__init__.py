"""Whether a project file is whole: one module for each thing that is looked at."""
