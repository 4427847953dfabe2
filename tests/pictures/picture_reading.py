"""Reading: its choices, the text alone, large and close, going to a paragraph, what is found, right-to-left."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui import reading
from desktop.ui.dialogs.reading import ReadingDialog
from desktop.ui.reading import Reading
from tests.core.making import parsed
from tests.pictures.picture_desk import Stage, at_desk
from tests.pictures.shots import FURTHER, LOW, PSEUDO, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.main_window import MainWindow

#: Our own words: what a woman says of leaving, with a name and a number from elsewhere, and a paragraph in English.
RIGHTWARD = (
    "شهادة امرأة غادرت المخيم\n"
    "سألتها في الصباح متى غادرت، فقالت إنها غادرت في ربيع 2016 مع ابنتها، وإن الطريق كان مغلقاً من الجهتين.\n"
    "قالت: «كانوا يعدّوننا كل مساء، ومن لم يجب لم يعد». ثم سكتت قليلاً، وشربت الماء، "
    "وقالت إن اسم الحارس كان Kim (أو Kim Chol)، وإنه كتب أسماءهم في دفتر أزرق.\n"
    "The interpreter asked her to repeat the name: كيم, she said, and wrote it down twice.\n"
    "عملت في المنجم 14 ساعة في اليوم، من الخامسة صباحاً حتى السابعة مساءً، ولم تحصل على أجر (لا نقداً ولا طعاماً).\n"
    "بعد ذلك نُقلت إلى مصنع الخشب، وهناك رأت رجلين يُضربان لأنهما تحدّثا في الليل.\n"
)


def _coded(window: MainWindow, words: str, code: str) -> None:
    session = window.session
    assert session is not None
    start = session.text().index(words)
    session.set_span((start, start + len(words)))
    found = next(each for each in session.project.codebook.codes() if each.name == code)
    session.code(found.id)


def _arabic(window: MainWindow, _pane: DocumentPane) -> None:
    session = window.session
    assert session is not None
    (document,) = session.project.documents.add([parsed("شهادة من المخيم", RIGHTWARD)])
    session.project.documents.set_layout(document, [(0, "title")])
    session.open_document(document)
    names = [code.name for code in session.project.codebook.codes(builtins=False)]
    _coded(window, "كانوا يعدّوننا كل مساء، ومن لم يجب لم يعد", names[0])
    _coded(window, "عملت في المنجم 14 ساعة في اليوم", names[1])
    _coded(window, "رأت رجلين يُضربان", names[2])
    start = session.text().index("اسم الحارس كان Kim (أو Kim Chol)")
    session.set_span((start, start + len("اسم الحارس كان Kim (أو Kim Chol)")))
    settle(60)


def _focus(window: MainWindow, _pane: DocumentPane) -> None:
    window.book["reading.focus"].trigger()
    settle(60)


def _focus_coding(window: MainWindow, pane: DocumentPane) -> None:
    from tests.pictures.picture_desk import _palette

    _focus(window, pane)
    _palette(window, pane)


def _paragraph(window: MainWindow, _pane: DocumentPane) -> None:
    window.book["reading.paragraph"].trigger()
    settle(60)


def _wrong_paragraph(window: MainWindow, pane: DocumentPane) -> None:
    _paragraph(window, pane)
    QTest.keyClicks(window.focusWidget(), "900")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def _find(window: MainWindow, pane: DocumentPane) -> None:
    assert window.desk is not None
    window.work.show_everybody()
    bar = window.desk.view.find_bar
    bar.open_bar()
    bar.field.setText("the")
    bar.search()
    for _ in range(4):
        bar.go(1)
    settle(60)


def _large(window: MainWindow, _pane: DocumentPane) -> None:
    reading.current().set(scale=1.6, spacing=2.0, family="DejaVu Sans")
    settle(60)


def _close(window: MainWindow, _pane: DocumentPane) -> None:
    window.work.show_everybody()
    reading.current().set(scale=0.8, spacing=1.2, measure=520)
    settle(60)


def _dialog(_theme: Theme) -> ReadingDialog:
    normal = Reading()
    reading.current().set(scale=1.2, spacing=normal.spacing, measure=normal.measure, family="")
    return ReadingDialog(None)


def pictures() -> Iterator[Shot]:
    with tempfile.TemporaryDirectory(prefix="testimonia-reading-") as folder:
        stage = Stage(Path(folder))
        yield Shot("reading-focus", stage.window, at_desk(_focus), more=FURTHER)
        yield Shot("reading-focus-coding", stage.window, at_desk(_focus_coding))
        yield Shot("reading-paragraph", stage.window, at_desk(_paragraph), more=FURTHER)
        yield Shot("reading-paragraph-wrong", stage.window, at_desk(_wrong_paragraph), more=(PSEUDO,))
        yield Shot("reading-find", stage.window, at_desk(_find), more=(PSEUDO, LOW))
        yield Shot("reading-large", stage.window, at_desk(_large), more=(LOW,))
        yield Shot("reading-close", stage.window, at_desk(_close))
        yield Shot("reading-arabic", stage.window, at_desk(_arabic))
        yield Shot("reading-choices", _dialog, None, None, FURTHER)
