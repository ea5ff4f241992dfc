"""When, and whether still: hours, months, what goes on and what has ended."""
