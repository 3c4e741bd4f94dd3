"""All trials, with the share of the time that each gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import arguments
import clocks
import corruption
import damage
import disk
import hostile
import kill
import making
import mending
import output
import permission
import planfiles
import rematching
import scaling
import studies
import syncing
import tickfiles
import together
import walk


@dataclass(frozen=True)
class Trial:
    name: str
    what: str
    round: Callable
    weight: float = 1


TRIALS = [
    Trial("kill", "killed at any moment, what was acknowledged is there", kill.round, 2),
    Trial("making", "the journal made by eight at once, and killed while it is", making.round),
    Trial("together", "eight that write, read and undo at once lose nothing", together.round, 2),
    Trial("disk", "no room: exit 74, what was acknowledged is there", disk.round),
    Trial("permission", "no rights, directories for files: 74 or 65, nothing changed",
          permission.round, 0.7),
    Trial("corruption", "damaged, foreign and newer journals: no crash, all that is left is saved",
          corruption.round, 1.5),
    Trial("mending", "restored or rescued while others tick: each tick is in a file that is kept",
          mending.round),
    Trial("planfiles", "plans edited, moved, removed: progress stays", planfiles.round, 1.5),
    Trial("damage", "plans that lost their encoding are read as they were", damage.round, 0.3),
    Trial("clock", "clocks that go back, odd years and zones: the order stays", clocks.round, 0.7),
    Trial("hostile", "hostile text: no control character in any output", hostile.round, 1.2),
    Trial("scaling", "long and deep text: time grows with the length, memory too",
          scaling.round, 1.5),
    Trial("rematching", "long plans edited all over: matching time grows with the length",
          rematching.round, 0.5),
    Trial("arguments", "any words: an exit code, a message, and no change by wrong ones",
          arguments.round),
    Trial("output", "output that nobody takes: the journal stays whole", output.round, 0.5),
    Trial("walk", "commands by chance do what a model of them does", walk.round, 1.5),
    Trial("studies", "two plans ticked, linked, edited, removed: each tick stays with its line",
          studies.round, 1.5),
    Trial("tickfiles", "a ticked file edited, crowded, killed: only marks change, none is lost",
          tickfiles.round, 1.5),
    Trial("syncing", "machines that sync, edit and are killed: all say the same, no tick is missing",
          syncing.round, 1.5),
]
