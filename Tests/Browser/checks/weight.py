"""What a page weighs, against the budget of ui.md section 2."""

from dataclasses import dataclass

# Milliseconds vary from machine to machine: they are printed and judge nothing.
BUDGETS = {
    "public": {"bytes": 150_000, "script": 15_000, "requests": 10, "shift": 0.1, "elements": 1_500},
    "workbench": {
        "bytes": 300_000, "script": 15_000, "requests": 10, "shift": 0.1, "elements": 3_000},
}


@dataclass
class Weight:
    """Bytes over the wire without fonts; `shift` is CLS; `paint` is LCP and `blocked` the time
    that long tasks took beyond 50 ms each, both in milliseconds."""

    bytes: int
    fonts: int
    script: int
    requests: int
    elements: int
    shift: float
    paint: float
    blocked: float


def over_budget(weight, kind):
    return [f"{name} {getattr(weight, name)}, at most {most}"
            for name, most in BUDGETS[kind].items() if getattr(weight, name) > most]
