"""What the citation styles share: items, dates, names, passages, joining."""
