"""The index: what `claims/` and `sources/` say, compiled so that a question costs what it finds.

It is a folder of immutable SQLite files, the *segments*, and one small file, the *manifest*, that
names them. A change adds a segment for the changed files and replaces the manifest by renaming;
nothing is ever written in place. So a killed build leaves the old index, readers hold what they
opened, and nobody waits. The files of the fact base are the truth: an index whose manifest does not
describe them is brought up to date before it answers anything.
"""
