"""A city to try everything in: the golden one of known figures, and larger ones for measuring."""

from peipao.demo.golden import load_golden
from peipao.demo.scale import load_scaled

__all__ = ["load_golden", "load_scaled"]
