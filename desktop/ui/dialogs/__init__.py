"""Dialogs ask one thing each."""
