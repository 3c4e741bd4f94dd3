"""Processes that the rights of files bind: root's are too, once root has given up passing over
them."""

import ctypes
import os
import subprocess
import sys

DROP = 24  # prctl's number
PASS_OVER, READ_ALL = 1, 2  # what root may otherwise: CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
NOBODY = 65534


def ways():
    """What to call in a new process before it is the program, so that rights bind it; first what
    changes least."""
    yield None
    if os.getuid() == 0:
        if sys.platform == "linux":
            yield give_up
        yield be_nobody


def give_up():
    prctl = ctypes.CDLL(None).prctl
    for right in (PASS_OVER, READ_ALL):
        prctl(DROP, right, 0, 0, 0)


def be_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def binding(program, directory):
    """A way under which a closed file is closed and the program can be started, else None."""
    path = os.path.join(directory, "closed")
    with open(path, "w") as file:
        file.write("closed")
    os.chmod(path, 0)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    for way in ways():
        try:
            reads = subprocess.run(["/bin/cat", path], preexec_fn=way, **quiet).returncode == 0
            runs = subprocess.run([program, "--version"], preexec_fn=way, **quiet).returncode == 0
        except (OSError, subprocess.SubprocessError):
            continue
        if runs and not reads:
            return way or (lambda: None)
    return None
