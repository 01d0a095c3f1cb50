#!/usr/bin/env python3
"""Bytes a payment of a ledger file, by the documented layout alone: usage: bytes.py FILE"""
import struct
import sys


class Reader:
    def __init__(self, data):
        self.data, self.place = data, 16

    def number(self):
        value = shift = 0
        while True:
            byte = self.data[self.place]
            self.place += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def front(self):
        """Passes over a text that stands after another; how many bytes it takes."""
        start = self.place
        self.number()
        length = self.number()
        self.place += length
        return self.place - start

    def row(self):
        """Passes over a payment; how many bytes its transaction id takes."""
        signs = self.data[self.place]
        self.place += 1
        for _ in range(3):
            self.number()
        if not signs & 32:
            self.place += 8
            self.number()
        if not signs & 64:
            self.number()
        self.number()
        taken = self.front() if signs & 8 else 0
        for _ in range(2 * self.number() if signs & 16 else 0):
            self.number()
        return taken


def main():
    with open(sys.argv[1], "rb") as file:
        reader = Reader(file.read())
    rows = payers = ids = parties = 0
    while reader.place < len(reader.data):
        kind = reader.data[reader.place]
        (length,) = struct.unpack_from("<I", reader.data, reader.place + 1)
        start = reader.place = reader.place + 5
        if kind == ord("P"):
            for _ in range(reader.number()):
                payers += 1
                parties += reader.front()
                parties += sum(reader.front() for _ in range(reader.number()))
                count = reader.number()
                rows += count
                ids += sum(reader.row() for _ in range(count))
            assert reader.place == start + length
        reader.place = start + length + 4
    size = len(reader.data)
    print(f"{rows:,} payments of {payers:,} payers, {size:,} bytes: {size / rows:.2f} a payment; of these transaction "
          f"ids {ids / rows:.2f}, parties {parties / rows:.2f}, all else {(size - ids - parties) / rows:.2f}")


main()
