"""Turns what SwiftPM knows of our packages into a bill of materials.

Usage: sbom.py DEPENDENCIES.json SBOM.json
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

# What is linked to or shipped from Debian, and its licence.
DEBIAN = {"libsqlite3-0": "blessing", "fonts-noto-core": "OFL-1.1"}
SWIFT = "Apache-2.0 WITH Swift-exception"


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def licence(folder):
    """The SPDX expression of the licence that lies in a checkout; None when we do not know it."""
    texts = [path.read_text(errors="replace") for path in sorted(Path(folder).glob("LICEN[CS]E*"))]
    text = " ".join(" ".join(texts).split())
    if "Apache License" in text:
        return SWIFT if "Runtime Library Exception" in text else "Apache-2.0"
    return "MIT" if "Permission is hereby granted, free of charge" in text else None


def component(name, version, purl, expression, kind=ComponentType.LIBRARY):
    if expression is None:
        licences = []
    elif " " in expression:
        licences = [LicenseExpression(expression)]
    else:
        licences = [DisjunctiveLicense(id=expression)]
    return Component(
        type=kind, name=name, version=version, purl=purl, bom_ref=str(purl), licenses=licences)


def of_swift(package, ours):
    """A package of ours lies beside the product and has its version; others are called by where
    their source is. What they carry inside, such as BoringSSL, counts as part of them."""
    at = re.fullmatch(r"https://github\.com/([^/]+)/([^/]+?)(?:\.git)?", package["url"])
    if not at:
        purl = PackageURL("generic", None, package["name"], ours)
        return component(package["name"], ours, purl, "EUPL-1.2")
    purl = PackageURL("swift", f"github.com/{at[1]}", at[2], package["version"])
    return component(at[2], package["version"], purl, licence(package["path"]))


def add(bom, package, parent, known):
    """The packages below one, each once, and who needs whom."""
    for one in package["dependencies"]:
        found = known.get(one["identity"])
        if not found:
            found = known[one["identity"]] = of_swift(one, bom.metadata.component.version)
            bom.components.add(found)
            add(bom, one, found, known)
        bom.register_dependency(parent, [found])


def around(bom, product):
    """What does not come by SwiftPM: the toolchain's runtime and packages of Debian."""
    version = re.search(r"Swift version (\S+)", said("swift", "--version"))[1]
    purl = PackageURL("swift", "github.com/swiftlang", "swift", version)
    parts = [component("swift", version, purl, SWIFT, ComponentType.PLATFORM)]
    for name, expression in DEBIAN.items():
        version, machine = said(
            "dpkg-query", "--show", "--showformat=${Version} ${Architecture}", name).split()
        release = re.search(r'VERSION_ID="(\d+)"', Path("/etc/os-release").read_text())[1]
        purl = PackageURL(
            "deb", "debian", name, version, {"arch": machine, "distro": f"debian-{release}"})
        parts.append(component(name, version, purl, expression))
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(product, parts)


def main(source, target):
    tree = json.loads(Path(source).read_text())
    # The newest release of the changelog, which the working tree comes after.
    changes = Path(__file__).parent.parent / "CHANGELOG.md"
    version = re.search(r"^## (\d+\.\d+\.\d+)", changes.read_text(), re.M)[1]
    product = component(
        tree["name"], version, PackageURL("generic", None, tree["name"], version), "EUPL-1.2",
        ComponentType.APPLICATION)
    bom = Bom()
    bom.metadata.component = product
    add(bom, tree, product, {})
    around(bom, product)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    faults = list(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) or [])
    if faults:
        sys.exit(f"{len(faults)} faults in the schema, the first: {faults[0]}")
    bare = [one.name for one in bom.components if not one.licenses]
    Path(target).write_text(text + "\n")
    print(f"{target}: {len(bom.components)} components, the schema holds")
    if bare:
        print("without a known licence: " + ", ".join(sorted(bare)))


if __name__ == "__main__":
    main(*sys.argv[1:])
