"""Pictures of pages, compared with what they were.

Kept in git is not a picture but how light each cell of a coarse grid is, a character a cell: it
does not change with the smoothing of letters on another machine, and does when a block moves,
appears or goes. Colours have tests of their own. Written anew by SCREENSHOTS=write.
"""

import io
import os
from pathlib import Path

from PIL import Image, ImageDraw

from views import NARROW

FOLDER = Path(__file__).parent / "baseline"
IS_WRITING = os.environ.get("SCREENSHOTS") == "write"

CELL, MOST_ROWS = 40, 80
COLUMNS = {NARROW: 12, "wide": 24}
LIGHTEST = 93  # 94 characters, from "!" to "~"
# A step is 1% of the way from black to white; letters that are drawn otherwise make one at most.
STEPS, CELLS, SHARE, HEIGHT = 3, 2, 0.01, 24


class Grid:
    """The height of a page in px, and its rows of cells."""

    def __init__(self, height, rows):
        self.height, self.rows = height, rows

    @classmethod
    def of(cls, picture):
        columns = COLUMNS.get(picture.width, COLUMNS["wide"])
        count = min(picture.height // CELL, MOST_ROWS)
        cells = picture.convert("L").crop((0, 0, picture.width, count * CELL)).resize(
            (columns, count), Image.Resampling.BOX)
        marks = "".join(chr(33 + round(light * LIGHTEST / 255)) for light in cells.tobytes())
        return cls(picture.height, [marks[at:at + columns] for at in range(0, len(marks), columns)])

    def changes(self, other):
        """Cells, by column and row, that are lighter or darker in the other than can be chance."""
        return [(column, row) for row, (one, two) in enumerate(zip(self.rows, other.rows))
                for column, (a, b) in enumerate(zip(one, two)) if abs(ord(a) - ord(b)) > STEPS]

    def image(self, size):
        cells = bytes(round((ord(mark) - 33) * 255 / LIGHTEST) for row in self.rows for mark in row)
        small = Image.frombytes("L", (len(self.rows[0]), len(self.rows)), cells)
        return small.resize((size[0], CELL * len(self.rows)), Image.Resampling.NEAREST)


def read(page):
    """The grids of a page by the name of the view."""
    file, grids = FOLDER / f"{page}.txt", {}
    for part in file.read_text().split("\n\n") if file.exists() else []:
        head, *rows = part.split()
        name, _, height = head.partition("=")
        grids[name] = Grid(int(height), rows)
    return grids


def write(page, grids):
    FOLDER.mkdir(exist_ok=True)
    parts = ["\n".join([f"{name}={grid.height}", *grid.rows]) for name, grid in grids.items()]
    (FOLDER / f"{page}.txt").write_text("\n\n".join(parts) + "\n")


def compare(before, png, stem):
    """What changed in a picture; it is kept at the stem, with what was before if it differs."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    stem.with_suffix(".png").write_bytes(png)
    now = Grid.of(picture)
    if before is None:
        return now, ["has no picture to compare with: SCREENSHOTS=write scripts/browser-tests"]
    cells = before.changes(now)
    may = max(CELLS, SHARE * sum(map(len, before.rows)))
    if len(cells) <= may and abs(before.height - now.height) <= HEIGHT:
        return now, []
    before.image(picture.size).save(stem.with_suffix(".before.png"))
    frames(picture, cells, len(now.rows[0])).save(stem.with_suffix(".changed.png"))
    return now, [f"looks otherwise in {len(cells)} cells, height {before.height} to {now.height} "
                 f"px: see {stem}.changed.png"]


def frames(picture, cells, columns):
    pen, width = ImageDraw.Draw(picture), picture.width / columns
    for column, row in cells:
        pen.rectangle((column * width, row * CELL, (column + 1) * width, (row + 1) * CELL),
                      outline="red", width=3)
    return picture
