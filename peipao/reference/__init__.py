"""What every city knows before anybody works in it: see ``load_reference``."""

from peipao.reference.loading import load_reference

__all__ = ["load_reference"]
