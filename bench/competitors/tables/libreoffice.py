"""
The same tables in LibreOffice: MULTIPLE.OPERATIONS (TABLE in its programming interface) for every point, timed as a
hard recalculation of the document, less the same without the table.
"""

import json
import statistics
import sys
import time

from office import hidden, office, processor_milliseconds

TIMES = 5
LONG_ENOUGH = 2000


def filled(desktop, given):
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden(),))
    document.enableAutomaticCalculation(False)
    sheet = document.Sheets.getByIndex(0)
    for cell, content in given["cells"].items():
        target = sheet.getCellRangeByName(cell)
        if isinstance(content, str):
            target.setFormula(content.replace(",", ";"))
        else:
            target.setValue(content)
    return document, sheet


def timed(document):
    """The shorter of elapsed and processor time, a run; short ones are repeated, for the clock ticks in hundredths."""
    document.calculateAll()
    times = []
    before = processor_milliseconds()
    while len(times) < TIMES or sum(times) < LONG_ENOUGH:
        started = time.perf_counter()
        document.calculateAll()
        times.append((time.perf_counter() - started) * 1000)
    processor = (processor_milliseconds() - before) / len(times)
    return min(statistics.median(times), processor)


def tornado_cells(given, sheet):
    result, inputs = given["result"], given["inputs"]
    for row, bar in enumerate(given["tornado"]):
        for column, value in enumerate((bar["low"], bar["high"])):
            operand = sheet.getCellByPosition(40 + column, 200 + row)
            operand.setValue(value)
            target = sheet.getCellByPosition(45 + column, 200 + row)
            place = inputs.get(bar["name"])
            name = operand.AbsoluteName.split(".")[-1]
            target.setFormula(
                f"=TABLE({result};{place};{name})" if place else f"={result}"
            )
    return lambda: [
        [sheet.getCellByPosition(45 + c, 200 + r).Value for c in range(2)]
        for r in range(len(given["tornado"]))
    ]


def two_way_cells(given, sheet):
    rates, discounts = given["successRates"], given["discountRates"]
    for row, rate in enumerate(rates):
        sheet.getCellByPosition(39, 101 + row).setValue(rate)
    for column, discount in enumerate(discounts):
        sheet.getCellByPosition(40 + column, 100).setValue(discount)
    first, second = given["inputs"]["andel som lyckas"], given["inputs"]["diskonteringsränta"]
    for row in range(len(rates)):
        for column in range(len(discounts)):
            down = sheet.getCellByPosition(39, 101 + row).AbsoluteName.split(".")[-1]
            across = sheet.getCellByPosition(40 + column, 100).AbsoluteName.split(".")[-1]
            sheet.getCellByPosition(40 + column, 101 + row).setFormula(
                f"=TABLE({given['result']};{first};{down};{second};{across})"
            )
    return lambda: [
        [sheet.getCellByPosition(40 + c, 101 + r).Value for c in range(len(discounts))]
        for r in range(len(rates))
    ]


def measure(desktop, given, what, fill, ours):
    document, sheet = filled(desktop, given)
    alone = timed(document)
    read = fill(given, sheet)
    theirs = timed(document) - alone
    difference = max(
        abs(value - expected)
        for row, expected_row in zip(read(), ours)
        for value, expected in zip(row, expected_row)
    )
    mine = given["milliseconds"][what]
    print(
        f"LibreOffice, {what}: {theirs:.1f} ms, ours {mine:.2f} ms, "
        f"{theirs / mine:.0f} times as long; largest difference {difference:.1e} kr"
    )
    document.close(True)


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else ".cache/tables.json"
    with open(path, encoding="utf-8") as file:
        given = json.load(file)
    bars = [[bar["atLow"], bar["atHigh"]] for bar in given["tornado"]]
    with office() as desktop:
        measure(desktop, given, "tornado", tornado_cells, bars)
        measure(desktop, given, "twoWay", two_way_cells, given["twoWay"])


main()
