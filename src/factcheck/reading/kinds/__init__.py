"""One reader for each kind of value; `reading/scan.py` says where each may begin."""
