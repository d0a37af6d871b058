"""All the processes of a program on Windows: a job object. Untried on Windows.

The system counts what a job's processes start into the job, and ends all of it when
the job's last handle is closed: by us, or by our own end, however that comes about.
Microsoft Learn: "Job Objects", `JOBOBJECT_EXTENDED_LIMIT_INFORMATION`.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import subprocess
    from ctypes import wintypes
    from typing import ClassVar

    _KILL_ON_CLOSE = 0x2000
    _EXTENDED_LIMITS = 9
    _MAY_BE_JOINED = 0x0101  # PROCESS_SET_QUOTA, PROCESS_TERMINATE
    _PATIENCE = 2.0

    class _Limits(ctypes.Structure):
        """The basic limits, the counters and the rest, of which one flag is used."""

        _fields_: ClassVar = [
            ("times", ctypes.c_int64 * 2),
            ("flags", wintypes.DWORD),
            ("working_sets", ctypes.c_size_t * 2),
            ("most_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("classes", wintypes.DWORD * 2),
            ("counters", ctypes.c_uint64 * 6),
            ("memory", ctypes.c_size_t * 4),
        ]

    class Job:
        """A program in a job of its own."""

        def __init__(self, process: subprocess.Popen[bytes]) -> None:
            """Put a process that was started just now into a new job.

            Raises:
                OSError: the system does not do so; the process is ended.
            """
            self._process = process
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._job = wintypes.HANDLE(self._kernel.CreateJobObjectW(None, None))
            limits = _Limits(flags=_KILL_ON_CLOSE)
            self._kernel.OpenProcess.restype = wintypes.HANDLE
            of_process = wintypes.HANDLE(
                self._kernel.OpenProcess(_MAY_BE_JOINED, 0, process.pid)
            )
            is_set = self._kernel.SetInformationJobObject(
                self._job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            if not (
                is_set and self._kernel.AssignProcessToJobObject(self._job, of_process)
            ):
                process.kill()
                process.wait()
                raise ctypes.WinError(ctypes.get_last_error())
            self._kernel.CloseHandle(of_process)

        def is_running(self) -> bool:
            """Whether the process that was started runs still."""
            return self._process.poll() is None

        def end(self, grace: float) -> bool:
            """End all of the job at once: Windows knows no gentle way for others."""
            del grace
            self._kernel.TerminateJobObject(self._job, 1)
            try:
                self._process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                return False
            self._kernel.CloseHandle(self._job)
            return True
