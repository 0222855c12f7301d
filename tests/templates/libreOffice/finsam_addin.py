"""FINSAM.* in LibreOffice Calc, answered by the built JavaScript in a child process: JSON lines to and fro.

Nothing about a function is written here: names and numbers of parameters come from functions.json.
"""
import json
import os
import struct
import subprocess
import threading

import unohelper
from com.sun.star.lang import Locale, XServiceInfo
from com.sun.star.sheet import XAddIn
from org.finsam import XFinsam

SERVICE = "org.finsam.FinsamAddIn"
with open(os.environ["FINSAM_METADATA"], encoding="utf-8") as metadata:
    FUNCTIONS = {entry["id"].lower(): entry for entry in json.load(metadata)["functions"]}

# LibreOffice carries a cell's error in the low bits of a NaN.
ERRORS = {"#VALUE!": 519, "#N/A": 32767}

lock = threading.Lock()
child = None


def ask(call):
    global child
    with lock:
        if child is None:
            command = json.loads(os.environ["FINSAM_CORE"])
            child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1)
        child.stdin.write(json.dumps(call) + "\n")
        child.stdin.flush()
        return json.loads(child.stdout.readline())


def plain(value):
    return [[plain(cell) for cell in row] for row in value] if isinstance(value, tuple) else value


def cell(value):
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def make(entry):
    is_matrix = entry["result"]["dimensionality"] == "matrix"

    def method(_self, *values):
        given = [plain(value) for value in values]
        while given and given[-1] is None:
            given.pop()
        answer = ask({"id": entry["id"], "args": given})
        if answer["ok"]:
            value = answer["value"]
            rows = value if isinstance(value, list) else [[value]]
        else:
            rows = [[struct.unpack("<d", struct.pack("<Q", 0x7FF8000000000000 | ERRORS[answer["code"]]))[0]]]
        return tuple(tuple(cell(one) for one in row) for row in rows) if is_matrix else cell(rows[0][0])

    return method


class FinsamAddIn(unohelper.Base, XFinsam, XAddIn, XServiceInfo):
    def __init__(self, _context):
        self.locale = Locale("sv", "SE", "")

    def getServiceName(self):
        return SERVICE

    def setLocale(self, locale):
        self.locale = locale

    def getLocale(self):
        return self.locale

    def getImplementationName(self):
        return SERVICE

    def supportsService(self, name):
        return name in self.getSupportedServiceNames()

    def getSupportedServiceNames(self):
        return (SERVICE, "com.sun.star.sheet.AddIn")

    def getProgrammaticFuntionName(self, shown):  # The interface itself spells it so.
        return shown.lower().replace("finsam.", "", 1)

    def getDisplayFunctionName(self, name):
        return "FINSAM." + name.upper()

    def getFunctionDescription(self, name):
        return FUNCTIONS[name]["description"]

    def getDisplayArgumentName(self, name, index):
        return FUNCTIONS[name]["parameters"][index]["name"]

    def getArgumentDescription(self, name, index):
        return FUNCTIONS[name]["parameters"][index]["description"]

    def getProgrammaticCategoryName(self, _name):
        return "Add-In"

    def getDisplayCategoryName(self, _name):
        return "FINSAM"


for name, entry in FUNCTIONS.items():
    setattr(FinsamAddIn, name, make(entry))

g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(FinsamAddIn, SERVICE, (SERVICE, "com.sun.star.sheet.AddIn"))
