"""factcheck: a fact-checker and citation tool for Chinese prose."""

__version__ = "0.1.0"
