"""Results → what people and programs read: text, json, jsonl, yaml, sarif, github, junit, html."""
