"""The fact base: read, find, write back."""
