"""Passes within the opset dialect: a file each, and beside `fuse` and `legalize` the files of their rules."""
