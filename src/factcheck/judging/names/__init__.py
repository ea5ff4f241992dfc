"""Names and words of a draft held against claims: holders, makers, places, callings, offices, lists."""
