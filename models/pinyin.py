"""Chinese text in the order in which people look it up: by the sound of each character.

The database's own order is that of the characters' codes, which nobody knows by heart; and the
servers that we run on have no Chinese collation. So a table that is listed by name keeps the sound
of the name beside it.
"""

from functools import lru_cache

from pypinyin import Style, lazy_pinyin

SOUNDED_CHARACTERS = 40
"""More than enough to tell names apart, and within what an index entry may hold."""


def pinyin_key(text: str) -> str:
    """What the text is ordered by: its syllables with their tones, apart; other characters as they are.

    >>> pinyin_key("普洱茶A厂")
    'pu3 er3 cha2 a chang3'
    """
    return " ".join(map(_sound, text[:SOUNDED_CHARACTERS].lower()))


@lru_cache(10_000)
def _sound(character: str) -> str:
    return "".join(lazy_pinyin(character, style=Style.TONE3, neutral_tone_with_five=True))
