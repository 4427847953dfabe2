"""The context menu of the text: what can be done with the passage and the segments under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.core.model import SegmentId
from desktop.ui.calling import called
from desktop.ui.covering import shown_quote
from desktop.ui.translate import listed, tr

if TYPE_CHECKING:
    from desktop.core.model import CodeId, Segment
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

LONGEST = 42


def shortened(text: str) -> str:
    """A quote on one line of a menu."""
    line = " ".join(text.split())
    shown = line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
    return tr("Memos", "“{quote}”", quote=shown)


def build_text_menu(window: MainWindow, span: tuple[int, int] | None, segments: list[int]) -> QMenu:
    """A menu that deletes itself when it has been used."""
    session = window.session
    assert session is not None
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    work = session.work
    under = [work.segments[SegmentId(row)] for row in segments if work and SegmentId(row) in work.segments]
    under = [segment for segment in under if session.is_shown(segment.coder)]
    if span is not None and session.span != span and session.segment is None:
        session.set_span(span)
    if span is None and session.segment not in {segment.id for segment in under}:
        # What is offered is done to what was pointed at, never to a segment somewhere else.
        session.select_segment(under[0].id if under else None)
    if len(under) > 1 or (under and session.segment not in {segment.id for segment in under}):
        _add_choices(menu, session, under)
    book = window.book
    book.refresh(session)
    for name in ("code.answer", "code.mark", "code.repeat"):
        menu.addAction(book[name])
    for name in ("answer.give_set", "answer.unsure", "answer.note"):
        menu.addAction(book[name])
    _add_favourites(menu, session)
    _add_removals(menu, session)
    menu.addSeparator()
    for name in ("segment.in_vivo", "segment.same_words"):
        menu.addAction(book[name])
    _add_examples(menu, window)
    menu.addSeparator()
    for name in ("code.memo", "code.delete_segment"):
        menu.addAction(book[name])
    _add_shaping(menu, window)
    menu.addSeparator()
    for name in ("edit.copy", "reading.cite", "edit.sentence", "edit.paragraph", "edit.turn"):
        menu.addAction(book[name])
    return menu


def _add_shaping(menu: QMenu, window: MainWindow) -> None:
    """What gives a segment another shape, while one of one's own is in hand."""
    book = window.book
    if not book["segment.join_next"].isEnabled():
        return
    shaping = menu.addMenu(tr("Menu", "Shape"))
    for name in ("split", "join_next", "join_previous", "copy", "recode"):
        shaping.addAction(book[f"segment.{name}"])


def _add_examples(menu: QMenu, window: MainWindow) -> None:
    """The codes of the segment, whose definitions it can show."""
    session = window.session
    segment = session.selected_segment() if session is not None else None
    if session is None or segment is None or session.project.read_only or not segment.codings:
        return
    examples = menu.addMenu(tr("Menu", "Link as an example of"))

    def link(row: CodeId) -> None:
        session.set_code_in_hand(row)
        window.more.define.link("EXAMPLE")

    for coding in segment.codings:
        code = session.project.codebook.code(coding.code)
        if code.builtin is None:
            action = examples.addAction(called(code).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, row=code.id: link(row))
    examples.menuAction().setVisible(not examples.isEmpty())


def _add_choices(menu: QMenu, session: Session, under: list[Segment]) -> None:
    title = tr("Menu", "Segments here")
    choices = menu.addMenu(title)
    for segment in under:
        names = listed(called(session.project.codebook.code(coding.code)) for coding in segment.codings)
        words = f"{names or tr('Menu', 'no answer yet')}  {shortened(shown_quote(session, segment))}"
        action = choices.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(segment.id == session.segment)
        action.triggered.connect(lambda _checked=False, row=segment.id: session.select_segment(row))
    menu.addSeparator()


def _add_favourites(menu: QMenu, session: Session) -> None:
    favourites = session.project.codebook.favourites()
    if not favourites or session.target_span() is None or session.project.read_only:
        return
    menu.addSeparator()
    for number in sorted(favourites):
        code = favourites[number]
        action = menu.addAction(f"{code.name.replace('&', '&&')}\tCtrl+{number}")
        action.triggered.connect(lambda _checked=False, row=code.id: session.code(row))


def _add_removals(menu: QMenu, session: Session) -> None:
    segment = session.selected_segment()
    if segment is None or segment.coder != session.coder or session.project.read_only or not segment.codings:
        return
    menu.addSeparator()
    removals = menu.addMenu(tr("Menu", "Remove an answer"))
    for coding in segment.codings:
        code = session.project.codebook.code(coding.code)
        action = removals.addAction(called(code).replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, row=code.id: session.remove_code(row))
