"""Draws the package's icon: a quotation mark in the brackets of a citation. Needs nothing but Python.

    python3 make_icon.py > icon.png
"""
import struct
import sys
import zlib

SIZE = 128
SAMPLES = 8
INK = (0x1F, 0x3A, 0x5F)
PAPER = (0xFF, 0xFF, 0xFF)
MARK = (0xD9, 0x8E, 0x04)
CORNER = 22


def in_rounded_square(x, y):
    dx = max(CORNER - x, x - (SIZE - CORNER), 0)
    dy = max(CORNER - y, y - (SIZE - CORNER), 0)
    return dx * dx + dy * dy <= CORNER * CORNER


def in_bracket(x, y):
    """A square bracket on the left; the one on the right is its mirror image."""
    x = min(x, SIZE - x)
    upright = 22 <= x <= 31 and 30 <= y <= 98
    serif = 22 <= x <= 42 and (30 <= y <= 39 or 89 <= y <= 98)
    return upright or serif


def in_quotation_mark(x, y):
    """Two commas raised: a dot each, and a tail that bends to the left below it."""
    for centre in (54, 78):
        dx, dy = x - centre, y - 54
        if dx * dx + dy * dy <= 9 * 9:
            return True
        # The tail: inside the circle that ends in the dot's right edge, outside of a smaller one.
        outer = (x - (centre - 9)) ** 2 + (y - 54) ** 2 <= 18 * 18
        inner = (x - (centre - 14)) ** 2 + (y - 52) ** 2 <= 15 * 15
        if outer and not inner and y >= 54 and x >= centre - 8:
            return True
    return False


def pixel(column, row):
    colour, covered = [0, 0, 0], 0
    for i in range(SAMPLES):
        for j in range(SAMPLES):
            x, y = column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES
            if in_rounded_square(x, y):
                covered += 1
                sample = PAPER if in_bracket(x, y) else MARK if in_quotation_mark(x, y) else INK
                colour = [total + part for total, part in zip(colour, sample)]
    if covered == 0:
        return (0, 0, 0, 0)
    return (*(round(total / covered) for total in colour), round(255 * covered / SAMPLES**2))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    rows = b"".join(b"\0" + b"".join(bytes(pixel(column, row)) for column in range(SIZE)) for row in range(SIZE))
    sys.stdout.buffer.write(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


main()
