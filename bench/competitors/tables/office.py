"""LibreOffice as a program of its own that scripts drive, and the processor time that it uses."""

import contextlib
import os
import pathlib
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue

PROFILE = "lo-competitor"
PORT = 2083


def connect():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(120):
        try:
            return resolver.resolve(
                f"uno:socket,host=localhost,port={PORT};urp;StarOffice.ComponentContext"
            )
        except Exception:
            time.sleep(0.5)
    raise RuntimeError("LibreOffice did not start")


def hidden():
    return PropertyValue("Hidden", 0, True, 0)


def processor_milliseconds():
    """What the office has used of the processor, so that others at work on the machine do not count."""
    ticks = 0
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            if PROFILE in (stat.parent / "cmdline").read_text() and "soffice.bin" in stat.read_text():
                fields = stat.read_text().rsplit(")", 1)[1].split()
                ticks += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def office():
    """The desktop of an office that is started for this, and ended after it."""
    program = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file:///tmp/{PROFILE}",
            f"--accept=socket,host=localhost,port={PORT};urp;",
        ]
    )
    try:
        context = connect()
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        yield desktop
        desktop.terminate()
    finally:
        program.wait(30)
