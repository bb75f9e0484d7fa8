"""Rows for every version of every operator of the default domain."""
