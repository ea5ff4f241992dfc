"""What a text asserts: quantities, ranks, dates, names, and how they are said."""
