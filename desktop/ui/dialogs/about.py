"""What this program is, what it is made of, and on which terms."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop import __version__
from desktop.ui.dialogs.base import Dialog
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import place
from desktop.ui.widgets.labels import Hairline, Label

LIBRARIES: tuple[tuple[str, str, str], ...] = (
    ("Qt and PySide6", "the desk", "LGPL-3.0"),
    ("SQLite", "the project file", "public domain"),
    ("SQLCipher and sqlcipher3", "the project file", "BSD-3-Clause, zlib"),
    ("sqlite-utils", "the project file", "Apache-2.0"),
    ("python-docx", "Word documents", "MIT"),
    ("lxml", "Word documents", "BSD-3-Clause"),
    ("openpyxl and XlsxWriter", "Excel workbooks", "MIT, BSD-2-Clause"),
    ("PDFium and pypdfium2", "PDF documents", "BSD-3-Clause, Apache-2.0"),
    ("charset-normalizer", "encodings of texts", "MIT"),
    ("edtf", "periods", "MIT"),
    ("click", "the command line", "BSD-3-Clause"),
    ("platformdirs", "places of files", "MIT"),
)
FONTS: tuple[tuple[str, str, str], ...] = (
    ("Inter", "what the program says", "SIL Open Font License"),
    ("Charis SIL", "what sources say", "SIL Open Font License"),
)


class Wordmark(QWidget):
    """The name in its bracket."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setAccessibleName("Testimonia")
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(260), px(62))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            high, thick = px(62), px(3)
            for box in (
                QRect(0, 0, thick, high),
                QRect(0, 0, px(10), thick),
                QRect(0, high - thick, px(10), thick),
            ):
                painter.fillRect(place(self, box), t.accent)
            painter.setFont(self.theme.reading(44))
            painter.setPen(t.text)
            words = place(self, QRect(px(24), 0, self.width() - px(24), high - px(4)))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, "Testimonia")
        finally:
            painter.end()


class AboutDialog(Dialog):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent, tr("Dialogs", "About Testimonia"), accept=tr("Dialogs", "Close"), cancel=False, wide=520
        )
        self._title.hide()
        self.body.addWidget(Wordmark())
        self.body.addWidget(
            Label(
                tr("Dialogs", "Read testimony, mark what matters, and show where every number came from."),
                role="text2",
                size=17,
                serif=True,
                italic=True,
                wrap=True,
            )
        )
        self.body.addWidget(
            Label(
                tr(
                    "Dialogs",
                    "Version {version}. Free software under the MIT licence: use it, change it, pass it on. "
                    "It comes without any warranty.",
                    version=__version__,
                ),
                wrap=True,
            )
        )
        self._table(tr("Dialogs", "Made with"), LIBRARIES)
        self._table(tr("Dialogs", "Set in, where they are installed"), FONTS)
        self.body.addStretch(1)
        self.start_at(self.primary)

    def _table(self, name: str, rows: tuple[tuple[str, str, str], ...]) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(self.theme.px(5))
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.addWidget(Label(name, role="text2", size=12, weight=600), 0, 0, 1, 3)
        grid.addWidget(Hairline(), 1, 0, 1, 3)
        for row, (what, purpose, licence) in enumerate(rows, start=2):
            grid.addWidget(Label(what, size=12, wrap=True), row, 0)
            grid.addWidget(Label(tr("About", purpose), role="text2", size=12, wrap=True), row, 1)
            grid.addWidget(Label(tr("About", licence), role="text2", size=12, wrap=True), row, 2)
        for column, share in enumerate((4, 4, 4)):
            grid.setColumnStretch(column, share)
        self.body.addLayout(grid)


def show_about(parent: QWidget | None) -> None:
    """Show version, licence, and what the program is made of."""
    AboutDialog(parent).run()
