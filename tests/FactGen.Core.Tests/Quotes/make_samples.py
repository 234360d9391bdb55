#!/usr/bin/env python3
"""Writes NormalizationSamples.txt: texts and their NFC, as Python's unicodedata has it, in hexadecimal UTF-16 code units.

Run it in this folder: python3 make_samples.py
"""
import random
import unicodedata

ALL = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
CHANGING = [c for c in ALL if unicodedata.normalize('NFC', chr(c)) != chr(c)]
DECOMPOSING = [c for c in ALL if unicodedata.normalize('NFD', chr(c)) != chr(c) and not 0xAC00 <= c <= 0xD7A3]
MARKS = [c for c in ALL if unicodedata.combining(chr(c))]
SEEDED = random.Random(1)


def samples():
    # Every character that NFC changes, and every decomposed form; a thousand of each would fill the file, so runs of them.
    for group in (CHANGING, DECOMPOSING, MARKS):
        for start in range(0, len(group), 60):
            yield ' '.join(chr(c) for c in group[start:start + 60])
            yield unicodedata.normalize('NFD', 'x'.join(chr(c) for c in group[start:start + 60]))
    yield ''.join(chr(c) for c in range(0xAC00, 0xD7A4, 97))
    yield unicodedata.normalize('NFD', ''.join(chr(c) for c in range(0xAC00, 0xD7A4, 97)))
    yield '\u1100\u1161\u11A7\u1100\u1161\u11A8\u11A8\uAC00\u11A8\uAC01\u11A8\u1161\u1100'
    yield '\U0001D15F\U0001D158\U0001D165\u0334\U0001D157\u0301\U0001D165'
    yield 'a\u0315\u0300\u05AE\u0300b \u0344 \u0958 \uFB1D \u212B A\u030A e\u0327\u0301 \u00E9\u0327 \u0301a'
    for _ in range(300):
        starters = SEEDED.choices(DECOMPOSING, k=3) + SEEDED.choices(range(0x41, 0x7B), k=3) + [0xAC00, 0x1100, 0x1161, 0x09C7, 0x09BE]
        yield ''.join(chr(c) for c in SEEDED.choices(starters, k=4) for c in [c] + SEEDED.choices(MARKS, k=SEEDED.randrange(4)))


def units(text):
    encoded = text.encode('utf-16-be')
    return ''.join(f'{encoded[i]:02x}{encoded[i + 1]:02x}' for i in range(0, len(encoded), 2))


with open('NormalizationSamples.txt', 'w', encoding='ascii', newline='\n') as out:
    for sample in samples():
        out.write(f"{units(sample)} {units(unicodedata.normalize('NFC', sample))}\n")
