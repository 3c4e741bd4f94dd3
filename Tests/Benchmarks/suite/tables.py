"""Figures as tables that read well in a terminal and in Markdown alike."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Table:
    title: str
    header: list
    rows: list = field(default_factory=list)
    note: str = ""

    def __str__(self):
        rows = [self.header, *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(len(self.header))]

        def line(cells):
            first, *rest = zip(cells, widths)
            return "| " + " | ".join([first[0].ljust(first[1])]
                                     + [cell.rjust(width) for cell, width in rest]) + " |"

        rule = "|" + "|".join([":" + "-" * (widths[0] + 1)]
                              + ["-" * (width + 1) + ":" for width in widths[1:]]) + "|"
        text = f"### {self.title}\n\n" + "\n".join([line(self.header), rule, *map(line, self.rows)])
        return text + (f"\n\n{self.note}" if self.note else "")


@dataclass(frozen=True)
class Budget:
    """A line of the design's budgets and the ratios reached: by the processor, by the clock (where
    there is one), and by instructions, which are told but do not decide."""

    what: str
    limit: float
    reached: tuple
    instructions: float | None = None
    at_least: bool = False

    @property
    def verdict(self):
        met = [value >= self.limit if self.at_least else value <= self.limit
               for value in self.reached]
        if all(met):
            return "met"
        if not any(met):
            return "missed"
        return "met by the processor's time only" if met[0] else "met by the clock only"

    @property
    def row(self):
        bound = "at least" if self.at_least else "at most"
        clock = self.reached[1] if len(self.reached) > 1 else None
        return [self.what, f"{bound} {self.limit:.2f}", f"{self.reached[0]:.2f}",
                *(f"{value:.2f}" if value else "" for value in (clock, self.instructions)),
                self.verdict]


BUDGET_HEADER = ["budget", "ratio allowed", "processor", "clock", "instructions", "verdict"]


def milliseconds(seconds):
    return f"{seconds * 1e3:.2f}"


def millions(count):
    return f"{count.total / 1e6:.2f}" if count else "–"


def ratio(ours, theirs):
    return f"{ours / theirs:.2f}"


def per(ours, theirs):
    """The ratio of two counts of instructions; `None` where one of them is missing."""
    return ours.total / theirs.total if ours and theirs else None
