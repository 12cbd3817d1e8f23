"""The keys of this process: those that accusations are sealed with, and the one of query codes."""

from models.sealing import SEAL
from peipao.settings import Settings, StartupError
from resolvers.query_codes import use_codes_of
from resolvers.sealing import BadKeyFile, new_keys, use_keys_of, write_keys


def use_keys(settings: Settings) -> None:
    """Seal, open and issue codes with the keys that the settings name.

    Without a file of keys the process works, and refuses what would have to be sealed.

    Raises:
        StartupError: a file is named and cannot be used.
    """
    use_codes_of(settings.signing_key())
    file = settings.seal_key_file
    SEAL.sealer = None
    if settings.seal_keys is None and not file.exists():
        return
    try:
        use_keys_of(file)
    except BadKeyFile as problem:
        raise StartupError(str(problem)) from problem


def make_first_key(settings: Settings) -> None:
    """A key for a demo that has none; a file that the settings name is never made up."""
    if settings.seal_keys is None:
        write_keys(settings.seal_key_file, new_keys(), replace=False)
