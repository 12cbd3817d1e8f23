"""Which of the two media types of GraphQL over HTTP an answer is sent in."""

from dataclasses import dataclass
from functools import lru_cache

from schema.refusals import NotAcceptable

MAX_RANGES = 32


@dataclass(frozen=True, slots=True)
class MediaType:
    """A media type of the answer, with the status of a well-formed request that was not executed."""

    name: str
    content_type: bytes
    status_without_data: int


RESPONSE_JSON = MediaType(
    "application/graphql-response+json", b"application/graphql-response+json; charset=utf-8", 400
)
# Old clients take any other status than 200 for a broken connection: the specification keeps it for them.
PLAIN_JSON = MediaType("application/json", b"application/json; charset=utf-8", 200)

# (how exactly a range names the type, the range): a more exact range decides over a wider one.
RANGES = {media: ((2, media.name), (1, "application/*"), (0, "*/*")) for media in (RESPONSE_JSON, PLAIN_JSON)}


@lru_cache(maxsize=256)
def negotiate(accept: bytes | None) -> MediaType:
    """The media type that the caller likes best; plain JSON where nothing is said.

    >>> negotiate(b"application/json;q=0.5, application/graphql-response+json").name
    'application/graphql-response+json'
    >>> negotiate(b"*/*").name
    'application/json'

    Raises:
        NotAcceptable: neither is accepted.
    """
    if accept is None or not accept.strip():
        return PLAIN_JSON
    qualities = _qualities(accept.decode("latin-1").lower())
    ranked = []
    for media, ranges in RANGES.items():
        exactness, quality = next(((e, qualities[r]) for e, r in ranges if r in qualities), (0, 0.0))
        if quality > 0:
            # Equal wishes go to the type that was named, then to the one with honest statuses;
            # a bare */* is what tools send that know neither.
            ranked.append((quality, exactness, (media is RESPONSE_JSON) == (exactness == 2), media))
    if not ranked:
        raise NotAcceptable
    return max(ranked, key=lambda entry: entry[:3])[3]


def _qualities(accept: str) -> dict[str, float]:
    """Media range -> quality; what cannot be read counts as not acceptable."""
    qualities: dict[str, float] = {}
    for entry in accept.split(",")[:MAX_RANGES]:
        media_range, *parameters = (part.strip() for part in entry.split(";"))
        quality = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                quality = _quality(value.strip())
        qualities[media_range] = max(quality, qualities.get(media_range, 0.0))
    return qualities


def _quality(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0.0 <= value <= 1.0 else 0.0
