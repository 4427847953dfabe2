"""The text on screen: set in its column, dressed by the theme, scrolled and measured. Segments come in :mod:`.base`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui import reading
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import known_viewport
from desktop.ui.widgets.document_pane.geometry import RectCache
from desktop.ui.widgets.document_pane.layout import PaneLayout, apply_format_layer
from desktop.ui.widgets.document_pane.look import Look
from desktop.ui.widgets.document_pane.motion import FADE_MS, SCROLL_MS, Motion
from desktop.ui.widgets.document_pane.painting import Marks
from desktop.ui.widgets.document_pane.steady import Steady
from desktop.ui.widgets.document_pane.text_edge import TextEdge

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextLine, QWheelEvent

    from desktop.ui.reading import Reading
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.look import Columns
    from desktop.ui.widgets.document_pane.margin import Side
    from desktop.ui.widgets.document_pane.model import Span
    from desktop.ui.widgets.document_pane.scene import Scene

#: What a wheel says for one notch.
_NOTCH = 120


def line_end(line: QTextLine) -> float:
    """Where the caret stands behind everything in a line, a space that it ends at as well."""
    # Declared as a number, answered as the pair of the place and the position.
    found: Any = line.cursorToX(line.textStart() + line.textLength())
    return float(found[0] if isinstance(found, tuple) else found)


class TextView(QPlainTextEdit):
    """A read-only text widget with its lines apart, between a leading margin and a trailing strip."""

    #: The text was laid out anew and stands where it is to stay.
    settled = Signal()

    _margin: Side
    _numbers: Side

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self.theme = theme if theme is not None else current()
        self.look = Look(self.theme, reading.current().now)
        self.dots = False
        self.shows_numbers = True
        self._still: bool | None = None
        self._reading: Reading | None = None
        self._wheel = 0
        self._steady = Steady(self)
        self._edge = TextEdge("")
        self._states: dict[int, int] = {}
        self._rects = RectCache()
        self._marks = Marks()
        self._scene: tuple[Any, Scene] | None = None
        self._laid_out_width = -1
        self._paragraph_numbers: dict[int, int] | None = None
        self._make_sides()
        self._set_up_widget()
        self._jumping_to = 0
        self._scroll = Motion(self, SCROLL_MS, self._show_scroll, lambda: self._jump(self._jumping_to))
        self._fade = Motion(self, FADE_MS, self._show_flash)
        self.theme.changed.connect(self._theme_changed)
        reading.current().changed.connect(self._reading_changed)

    def _make_sides(self) -> None:
        """Make the strips before and behind the text."""
        raise NotImplementedError

    def scene(self) -> Scene:
        """What is on screen now."""
        raise NotImplementedError

    def _changed(self, *, numbers: bool = True) -> None:
        """Paint everything anew; the numbers only where the text itself may have changed or moved."""
        raise NotImplementedError

    def _set_up_widget(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._layout = PaneLayout(document, self.look)
        document.setDocumentLayout(self._layout)
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # Read-only, but what is typed goes to the palette: composed text must reach it too.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.setCenterOnScroll(True)
        # Qt's caret is as high as the tallest font of the line and inverts what it covers; ours stands in the band.
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Document pane", "Text of the document"))
        self.updateRequest.connect(self._view_moved)
        self._dress()

    @property
    def is_settling(self) -> bool:
        """Whether the text is being laid out anew; ``settled`` says when it stands."""
        return self._steady.is_busy

    @property
    def edge(self) -> TextEdge:
        return self._edge

    def document_text(self) -> str:
        """The text as it was given, never as Qt holds it."""
        return self._edge.text

    def paragraph_number(self, start: int) -> int:
        """The citable number of the paragraph that begins at a code point."""
        if self._paragraph_numbers is not None and start in self._paragraph_numbers:
            return self._paragraph_numbers[start]
        return self._edge.paragraphs.number_at(start)

    def set_reading(self, wanted: Reading | None) -> None:
        """Set the text as is wanted here, or again as it is read everywhere (None)."""
        self._reading = wanted
        self._theme_changed()

    def _reading_changed(self) -> None:
        if self._reading is None:
            self._theme_changed()

    def set_margin_width(self, pixels: int) -> None:
        """Set the width of the margin where there is room for it, in pixels at 100 %."""
        if pixels != self.look.margin:
            with self._steady.hold():
                self.look.margin = pixels
                self._arrange()

    def lay_out(self, block: QTextBlock) -> None:
        """Have the lines of a block placed, if they are not."""
        self._layout.blockBoundingRect(block)

    def span_rect(self, start: int, end: int) -> QRect:
        """The part of a span that is on screen, in viewport coordinates; a null rectangle when none is."""
        start, end = self._edge.clamp((start, end))
        scene = self.scene()
        painter_rects: list[QRectF] = []
        left, look = self.contentOffset().x(), self.look
        low_qt, high_qt = self._edge.to_qt(start), self._edge.to_qt(end)
        for view in scene.blocks:
            low, high = max(0, low_qt - view.start), min(view.end - view.start, high_qt - view.start)
            if low < high:
                role = look.role_at(view.block)
                painter_rects.extend(
                    QRectF(left + x0, view.top + baseline - role.above, x1 - x0, role.above + role.below)
                    for x0, x1, baseline in scene.rects.pieces(view, self._edge, low, high)
                )
        united = QRectF()
        for rect in painter_rects:
            united = united.united(rect)
        visible = united.toAlignedRect().intersected(self.viewport().rect())
        return visible if painter_rects else QRect()

    def text_rect(self) -> QRect:
        """The text column in viewport coordinates, where the palette stands."""
        inner = self.look.inner
        return self.viewport().rect().adjusted(inner, 0, -inner, 0)

    @property
    def reduced_motion(self) -> bool:
        """No movement at all, because somebody asked for none; it may be set for one pane."""
        return self.theme.reduced_motion if self._still is None else self._still

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._still = reduced

    def scroll_to(self, start: int, end: int, flash: bool = True) -> None:
        """Bring a span to the upper half of the screen, and let its fill shine up for a moment."""
        start, end = self._edge.clamp((start, end))
        span = (self._edge.to_qt(start), self._edge.to_qt(end))
        bar = self.verticalScrollBar()
        self._scroll.finish()
        before = bar.value()
        if not self._comfortable(span):
            self._jump(span[0])
        after = bar.value()
        page = max(1, bar.pageStep())
        if after != before and not self.reduced_motion and self.isVisible():
            # A far jump shows its last page of way only: the pages between need not be laid out. Its lines may be
            # counted anew while they come on screen, so that the end of the way is sought again on arrival.
            self._jumping_to = span[0]
            near = before if abs(after - before) <= page else after - page * (1 if after > before else -1)
            bar.setValue(near)
            self._scroll.run(near, after)
        if flash and not self.reduced_motion:
            self._marks.flash = span
            self._fade.run(1.0, 0.0)

    def _comfortable(self, span: Span) -> bool:
        """Whether the beginning of a span is on screen with room below it."""
        baseline = self.scene().baseline_of(span[0])
        return baseline is not None and self.look.above < baseline < self.viewport().height() * 0.7

    def _jump(self, position: int) -> None:
        """Scroll so that a position stands a third from the top; laying out what is above it may take turns."""
        bar = self.verticalScrollBar()
        block = self.document().findBlock(position)
        for _ in range(4):
            self._layout.blockBoundingRect(block)
            line = block.layout().lineForTextPosition(position - block.position())
            number = block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)
            wanted = max(0, min(bar.maximum(), number - bar.pageStep() // 3))
            if bar.value() == wanted:
                return
            bar.setValue(wanted)
            self.scene()

    def _show_scroll(self, value: float) -> None:
        self.verticalScrollBar().setValue(round(value))

    def _show_flash(self, share: float) -> None:
        self._marks.flash_share = share
        span = self._marks.flash
        if share <= 0:
            self._marks.flash = None
        if span is not None:
            self._update_band(span)

    def _update_band(self, span: Span) -> int | None:
        """Have the blocks that a span (UTF-16) crosses painted again; their top, or None when none is on screen."""
        scene = self.scene()
        touched = [view for view in scene.blocks if view.start <= span[1] and view.end >= span[0]]
        if not touched:
            return None
        top = int(touched[0].top) - 2
        bottom = int(touched[-1].top + touched[-1].height + 14 * self.look.t) + 2
        self.viewport().update(0, top, self.viewport().width(), bottom - top)
        return max(0, top)

    def _dress(self) -> None:
        """Put on the theme's colours and fonts."""
        tokens = self.theme.tokens
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, tokens.page)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        palette.setColor(QPalette.ColorRole.HighlightedText, tokens.text)
        # The selection is painted with the fills, in their band; Qt's own would fill whole lines and hide the lines.
        palette.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        # With a style sheet on the application a viewport has a palette of its own and follows no longer.
        self.viewport().setPalette(palette)
        self.setFont(self.look.body)
        self.document().setDefaultFont(self.look.body)
        self.document().setDocumentMargin(self.look.inner)

    def _theme_changed(self) -> None:
        self._scroll.finish()
        with self._steady.hold():
            wanted = self._reading if self._reading is not None else reading.current().now
            self.look = Look(self.theme, wanted, self.look.margin)
            self._layout.look = self.look
            self._rects.clear()
            self._scene = None
            self._dress()
            if self._states:
                apply_format_layer(self.document(), self._edge, self._states, self.look)
            self._arrange()
            # Of lines that only stand farther apart Qt hears nothing: have it count anew what the screen holds.
            super().resizeEvent(QResizeEvent(self.viewport().size(), self.viewport().size()))
            self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if hasattr(self, "_fade") and event.type() in (
            QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange,
        ):  # fmt: skip
            self._rects.clear()
            self._scene = None
            self._arrange()
            self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._steady.hold():
            super().resizeEvent(event)
            self._laid_out_width = self.viewport().width()
            self._rects.clear()
            self._scene = None
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size of the text; without it scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        if notches and self._reading is None:
            choice = reading.current()
            choice.set(scale=choice.now.scale + notches * reading.SCALE_STEP)
        event.accept()

    def columns_for(self, width: int) -> Columns:
        return self.look.columns(width)

    def _arrange(self) -> None:
        """Share out the width between margin, text and numbers, from the leading edge."""
        margins = self.viewportMargins()
        columns = self.columns_for(self.viewport().width() + margins.left() + margins.right())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.dots = columns.dots
        left, right = (columns.trail, columns.lead) if mirrored else (columns.lead, columns.trail)
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
            if self.viewport().width() != self._laid_out_width:
                # While it is being shown a viewport gets no second event for a second size.
                self.resizeEvent(QResizeEvent(self.viewport().size(), QSize()))
        view = self.viewport().geometry()
        first = QRect(view.left() - left, view.top(), left, view.height())
        last = QRect(view.right() + 1, view.top(), right, view.height())
        self._place_sides(first, last, mirrored)

    def _place_sides(self, first: QRect, last: QRect, mirrored: bool) -> None:
        self._margin.setGeometry(last if mirrored else first)
        self._numbers.setGeometry(first if mirrored else last)
        self._margin.toward_right = not mirrored
        self._numbers.toward_right = mirrored
        self._margin.update()
        self._numbers.update()

    def _view_moved(self, rect: QRect, dy: int) -> None:
        if dy or rect.height() >= self.viewport().height():
            self._margin.update()
            self._numbers.update()

    def offset_at(self, point: QPoint) -> int:
        """The code point offset nearest to a point of the viewport."""
        return self._edge.to_text(self.cursorForPosition(self.aimed(QPointF(point)).toPoint()).position())

    def aimed(self, point: QPointF) -> QPointF:
        """Where Qt has to look for what is drawn at a point of the viewport.

        A right-to-left line that ends at a space is drawn without that space but searched with it
        (QTextLine.cursorToX and xToCursor), so that a search misses by its width.
        """
        block = self.cursorForPosition(point.toPoint()).block()
        if block.textDirection() != Qt.LayoutDirection.RightToLeft:
            return point
        place = point - self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.y() <= place.y() < line.y() + line.height():
                return point + QPointF(line.naturalTextRect().left() - line_end(line), 0)
        return point
