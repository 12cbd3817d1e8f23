"""The picture of an address that an authenticator app reads from the screen."""

import segno

QUIET_MODULES = 4


def qr_image(address: str) -> str:
    """A QR code as an image's address (SVG within ``data:``), for pages that allow no inline styles."""
    return segno.make(address, error="m", micro=False).svg_data_uri(
        scale=4, border=QUIET_MODULES, omitsize=False, dark="#000", light="#fff"
    )
