"""Zip files with the same bytes for the same contents, whenever and wherever they are made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip file can hold (APPNOTE 6.3.10, 4.4.6)."""

_READABLE_FILE = 0o100644 << 16


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return a zip file.

    Args:
        members: contents by path with ``/``, in the order in which they shall stand.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, content in members.items():
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # otherwise it tells which system it was made on
            entry.external_attr = _READABLE_FILE
            archive.writestr(entry, content)

    return buffer.getvalue()


def repack(content: bytes) -> bytes:
    """Return a zip file that another program made, without its dates."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return pack({name: archive.read(name) for name in archive.namelist()})
