"""What Kaldi computes, in f64, and how it writes files; independent of the converter."""
