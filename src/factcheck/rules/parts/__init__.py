"""What several rules ask: what claims are about, whether values exclude each other, what a text states."""
