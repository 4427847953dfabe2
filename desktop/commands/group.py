"""The commands as one group, and how their failures end: one sentence on the error stream and an exit code.

0 done; 1 it could not be done; 2 what was given is wrong; 70 a defect of the program; 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from desktop import __version__
from desktop.commands import output
from desktop.core.errors import (
    BadCodebook,
    BadExchangeFile,
    BadName,
    BadPassphrase,
    NotAName,
    PassphraseNeeded,
    TestimoniaError,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFECT = 70
WRONG_INPUT = (BadCodebook, BadExchangeFile, BadName, BadPassphrase, NotAName, PassphraseNeeded, WrongPassphrase)

HELP = """Code testimony, reports and interviews by hand.

\b
testimonia                 open the desk
testimonia FILE            open the desk on a project

A project is one file. The commands below do one job with it and leave; each has a --help of its own with examples.
"""

_MODULES = {
    "new": "new_project",
    "import": "import_documents",
    "info": "info",
    "export": "export",
    "print": "print_document",
    "codebook": "codebook:write",
    "codebook-import": "codebook:read",
    "agreement": "agreement",
    "verify": "verify",
    "repair": "repair",
    "history": "history",
    "cite": "cite",
    "encrypt": "protection:encrypt",
    "passphrase": "protection:passphrase",
    "decrypt": "protection:decrypt",
    "snapshot": "snapshots:snapshot",
    "restore": "snapshots:restore",
    "copy": "copying",
    "erase": "erase",
    "demo": "demo",
}


class Commands(click.Group):
    """Loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _MODULES:
            return None
        from importlib import import_module

        module, _, name = _MODULES[cmd_name].partition(":")
        found: click.Command = getattr(import_module(f"desktop.commands.{module}"), name or "command")
        return found


def _version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        output.say(f"testimonia {__version__}")
        ctx.exit()


def _self_test(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from desktop.commands.self_test import run_self_test

        ctx.exit(run_self_test())


@click.group(
    cls=Commands,
    help=HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    no_args_is_help=True,
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Say the version.")
@click.option(
    "--self-test",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_self_test,
    help="Do a small job from beginning to end in a temporary folder and say whether it went well.",
)
def commands() -> None:
    """The group; its words are in HELP."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Nothing that can be foreseen shows a traceback."""
    output.prepare()
    try:
        code = _run(arguments)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except BrokenPipeError:
        # Whoever read has gone; what is still in the buffer must not fail once more when Python leaves.
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return 1
    return code


def _run(arguments: Sequence[str]) -> int:
    try:
        result: Any = commands.main(args=list(arguments), prog_name="testimonia", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        output.say(error.format_message())
        return 2
    except click.UsageError as error:
        output.complain(_usage(error))
        return 2
    except click.ClickException as error:
        output.complain(error.format_message())
        return 2
    except (click.Abort, KeyboardInterrupt):
        output.complain("Interrupted.")
        return 130
    except TestimoniaError as error:
        output.complain(" ".join(error.sentence.split()))
        return 2 if isinstance(error, WRONG_INPUT) else 1
    except BrokenPipeError:
        raise
    except OSError as error:
        output.complain(_of_system(error))
        return 1
    except Exception as error:  # a defect; what Python would print may hold words of the project
        from desktop.core.defects import defect_report

        output.complain("Something in the program went wrong. What was done before is written.")
        output.complain(defect_report(error, __version__))
        return DEFECT
    return result if isinstance(result, int) else 0


def _usage(error: click.UsageError) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    where = error.ctx.command_path if error.ctx is not None else "testimonia"
    return f"{message}. See “{where} --help”."


def _of_system(error: OSError) -> str:
    what = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {what}." if error.filename else f"{what}."
