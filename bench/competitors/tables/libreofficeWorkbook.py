"""
The whole workbook of the plain edition in LibreOffice: each point sets the input cells, calculates, and reads the net
present values. Once as LibreOffice does it, what depends on the cells; once with every formula of the workbook.
Opening the file and setting the cells are not counted: only calculating is.
"""

import json
import pathlib
import sys
import time

from office import hidden, office, processor_milliseconds

TRIED = ("andel som lyckas", "diskonteringsränta")


class Workbook:
    def __init__(self, document, given):
        self.document = document
        self.given = given
        self.elapsed = 0.0
        document.enableAutomaticCalculation(False)
        document.calculateAll()
        self.results = {who: self.cell(where) for who, where in given["results"].items()}

    def cell(self, address):
        sheet, place = address.replace("$", "").replace("'", "").split("!")
        return self.document.Sheets.getByName(sheet).getCellRangeByName(place)

    def input(self, name):
        return self.cell(self.given["inputs"][name])

    def read(self, calculate):
        started = time.perf_counter()
        calculate()
        # Reading works out what calculate() has left for later.
        figures = {who: cell.Value for who, cell in self.results.items()}
        self.elapsed += (time.perf_counter() - started) * 1000
        return figures


def bars(workbook, calculate):
    """Figures at low and at high, by input."""
    found = {}
    for bar in workbook.given["ours"]["kommun"]["tornado"]:
        cell = workbook.input(bar["name"])
        before = cell.Value
        figures = []
        for value in (bar["low"], bar["high"]):
            cell.Value = value
            figures.append(workbook.read(calculate))
        cell.Value = before
        found[bar["name"]] = figures
    return found


def table(workbook, calculate):
    ours = workbook.given["ours"]["kommun"]
    first, second = (workbook.input(name) for name in TRIED)
    found = []
    for rate in ours["successRates"]:
        first.Value = rate
        row = []
        for discount in ours["discountRates"]:
            second.Value = discount
            row.append(workbook.read(calculate))
        found.append(row)
    return found


def difference(what, who, ours, found):
    if what == "tornado":
        return max(
            abs(found[bar["name"]][at][who] - bar[end])
            for bar in ours["tornado"]
            for at, end in enumerate(("atLow", "atHigh"))
        )
    return max(
        abs(theirs[who] - mine)
        for row, expected in zip(found, ours["twoWay"])
        for theirs, mine in zip(row, expected)
    )


def report(workbook, what, how, found, milliseconds):
    for who, ours in workbook.given["ours"].items():
        mine = ours["milliseconds"][what]
        print(
            f"LibreOffice, whole workbook, {who}, {how}, {what}: {milliseconds:.1f} ms, ours {mine:.2f} ms, "
            f"{milliseconds / mine:.0f} times as long; largest difference "
            f"{difference(what, who, ours, found):.1e} kr",
            flush=True,
        )


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".cache").resolve()
    given = json.loads((folder / "workbook.json").read_text("utf-8"))
    url = (folder / "workbook.xlsx").as_uri()
    with office() as desktop:
        document = desktop.loadComponentFromURL(url, "_blank", 0, (hidden(),))
        workbook = Workbook(document, given)
        ways = (("what changes", document.calculate), ("every formula", document.calculateAll))
        for what, run in (("tornado", bars), ("twoWay", table)):
            for how, calculate in ways:
                workbook.elapsed = 0.0
                before = processor_milliseconds()
                found = run(workbook, calculate)
                processor = processor_milliseconds() - before
                report(workbook, what, how, found, min(workbook.elapsed, processor))
        document.close(True)


main()
