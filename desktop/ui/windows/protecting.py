"""Putting a passphrase on the open project, changing it, taking it off: what is asked, and the file written anew.

While the file is written anew nothing shows the project: the pages go, the connection is closed, and the writing
happens beside the screen. Afterwards everything is read again.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Cancelled, TestimoniaError, WrongPassphrase
from desktop.core.notes import Note
from desktop.ui.messages import sentence_of, words_of
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart
from desktop.ui.windows.last_place import HeldPlace
from desktop.ui.windows.showing_again import curtain

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project
    from desktop.core.protection import Treatment


class ProtectHandlers(HandlerPart):
    """What the three actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.protect": self.protect,
            "file.passphrase": self.change,
            "file.unprotect": self.remove,
        }

    # what is asked

    def protect(self) -> None:
        from desktop.ui.dialogs.passphrase import choose_passphrase

        project = self._project()
        if project is None or project.encrypted:
            return
        title = tr("Passphrase", "Protect with a passphrase")
        note = tr(
            "Passphrase",
            "The whole file is encrypted: texts, codes, memos, names, history. Copies that you sent to somebody "
            "are not, and neither is what you exported.",
        )
        after = SnapshotsAfter(
            project,
            (tr("Passphrase", "Protect them with the same passphrase"), also_the_last()),
            tr("Passphrase", "They are not protected: whoever gets at their folder can read them."),
        )
        chosen = choose_passphrase(
            self.window, title, tr("Passphrase", "Protect the project"), note=note, choice=after.part
        )
        if chosen is not None:
            self._write(project, chosen, after, title)

    def change(self) -> None:
        from desktop.ui.dialogs.passphrase import choose_passphrase

        project = self._project()
        if project is None or not project.encrypted:
            return
        title = tr("Passphrase", "Change the passphrase")
        if not self._known(
            project, title, tr("Passphrase", "Go on"), tr("Passphrase", "First the passphrase it has now.")
        ):
            return
        after = SnapshotsAfter(
            project,
            (tr("Passphrase", "Give them the new passphrase"), also_the_last()),
            tr("Passphrase", "The present passphrase still opens them."),
        )
        chosen = choose_passphrase(self.window, title, tr("Passphrase", "Change the passphrase"), choice=after.part)
        if chosen is not None:
            self._write(project, chosen, after, title)

    def remove(self) -> None:
        project = self._project()
        if project is None or not project.encrypted:
            return
        title = tr("Passphrase", "Remove the passphrase")
        after = SnapshotsAfter(
            project,
            (
                tr("Passphrase", "Remove it from them too"),
                tr("Passphrase", "Whoever gets at their folder can read them then."),
            ),
            tr("Passphrase", "The present passphrase still opens them."),
            keep=True,
        )
        note = tr("Passphrase", "Afterwards everybody who has the file can open and read it.")
        if self._known(project, title, title, note, after.part):
            self._write(project, None, after, title)

    def _project(self) -> Project | None:
        session = self.window.session
        if session is None or session.project.read_only:
            return None
        self.window.flush()
        return session.project

    def _known(self, project: Project, title: str, accept: str, note: str, choice: Any = None) -> bool:
        """Whether somebody gives the present passphrase."""
        from desktop.ui.dialogs.passphrase import ask_passphrase

        def unlock(key: Any) -> bool:
            if key != project.key:
                raise WrongPassphrase(path=project.path.name)
            return True

        try:
            return bool(
                ask_passphrase(self.window, project.path, unlock, title=title, accept=accept, note=note, choice=choice)
            )
        except TestimoniaError as error:
            self.window.announce(error)
            return False

    # what is done

    def _write(self, project: Project, passphrase: str | None, after: SnapshotsAfter, title: str) -> None:
        """Write the file anew under a cover, then show the project again."""
        from desktop.core import protection
        from desktop.core.snapshots.keeper import quiet
        from desktop.ui.dialogs.work_cover import Stage, cover

        window = self.window
        assert window.session is not None
        assert window.desk is not None
        put_back = HeldPlace(window.session, window.desk)
        window.safety.settle()
        still = curtain(window)
        window.lift()
        stack = ExitStack()
        found: dict[str, Any] = {"notes": [], "old": project.key, "done": False, "treated": False}

        def prepare(_progress: Any) -> None:
            found["key"] = protection.new_key(passphrase)
            project.safeguard("encryption")

        def suspend(_progress: Any) -> None:
            found["file"] = stack.enter_context(project.suspended())

        def write(on_progress: Any) -> None:
            with quiet(project.path):  # a snapshot that was begun before may still be on its way
                protection.write_anew(found["file"], found["key"], on_progress=on_progress)
            found["done"] = True

        def resume(_progress: Any) -> None:
            stack.close()

        def treat(on_progress: Any) -> None:
            found["notes"] += after.treat(found["old"], found["key"], on_progress)
            found["treated"] = True

        written = tr("Passphrase", "Writing the file anew")
        error = cover(
            window,
            title,
            tr(
                "Passphrase",
                "The whole project is written anew and compared. Until that is done the file stays as it was.",
            ),
            [
                Stage(tr("Passphrase", "Taking a snapshot"), prepare),
                Stage(written, suspend, beside=False),
                Stage(written, write),
                Stage(written, resume, beside=False),
                Stage(tr("Passphrase", "Going through the snapshots"), treat),
            ],
        )
        still.deleteLater()
        try:
            stack.close()
        except TestimoniaError as gone:
            project.close()
            window.show_welcome()
            window.refuse(sentence_of(gone))
            return
        if found["done"] and not found["treated"]:
            found["notes"].append(Note("The snapshots were left as they are."))
        window.show_project(project, coder=put_back.coder, ask=False)
        put_back(window.session, window.desk)
        words = "The file is not protected any more"
        if passphrase is not None:
            words = "The file is protected now" if found["old"] is None else "The passphrase was changed"
        self._tell(found["done"], error, found["notes"], title, words)

    def _tell(self, done: bool, error: BaseException | None, notes: list[Note], title: str, words: str) -> None:
        session = self.window.session
        if error is not None and not isinstance(error, TestimoniaError):
            raise error
        if error is not None and not (done and isinstance(error, Cancelled)):
            self.window.announce(error)
        elif session is not None:
            session.said.emit(words, {})
        if notes:
            # Nothing has to be decided about snapshots that could not be treated: it stands above everything.
            self.window.safety.notices().put("notes", "warn", " ".join(words_of(note) for note in notes))


def also_the_last() -> str:
    """What is easily forgotten of the snapshots."""
    return tr("Passphrase", "Also the one that is taken now, before the file is written anew.")


class SnapshotsAfter:
    """What becomes of the snapshots, the one that is taken right before included; the answer outlives its dialog."""

    def __init__(self, project: Project, same: tuple[str, str], kept: str, *, keep: bool = False) -> None:
        from desktop.core.protection import Treatment
        from desktop.ui.dialogs.parts import Choices

        self.path, self.id = project.path, project.info().id
        self.chosen = Treatment.KEEP if keep else Treatment.SAME
        self.part = Choices(
            [
                (Treatment.SAME, *same),
                (Treatment.KEEP, tr("Passphrase", "Keep them as they are"), kept),
                (
                    Treatment.DELETE,
                    tr("Passphrase", "Delete them"),
                    tr("Passphrase", "There is no going back to them."),
                ),
            ],
            self.chosen,
        )
        self.part.chosen.connect(self._choose)

    def _choose(self, treatment: Treatment) -> None:
        self.chosen = treatment

    def treat(self, old: Any, new: Any, on_progress: Any) -> list[Note]:
        """Do what was chosen; what went wrong is returned."""
        from desktop.core.protection import treat_snapshots
        from desktop.core.snapshots.keeper import listed
        from desktop.core.snapshots.settings import load_policy

        found = [each.path for each in listed(self.path, self.id, load_policy())]
        return treat_snapshots(found, self.chosen, old, new, on_progress=on_progress)
