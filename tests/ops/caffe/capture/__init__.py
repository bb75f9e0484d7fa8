"""Definitions of Caffe's golden cases, a module per family, and the script that captures them."""
