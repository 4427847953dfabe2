"""The letters that a part of the screen paints, caught on their way: nothing is drawn, so that looking costs little."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainter, QRegion
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEngineState, QTextItem

#: Dots in an inch, as on screen at 100 %.
DENSITY: Final = 72
_Feature = QPaintEngine.PaintEngineFeature
_Metric = QPaintDevice.PaintDeviceMetric
#: What Qt would otherwise put together from simpler figures.
_FEATURES: Final = _Feature.AllFeatures & ~(
    _Feature.PerspectiveTransform | _Feature.PatternBrush | _Feature.ConicalGradientFill | _Feature.PorterDuff
)
EVERYTHING: Final = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren


class Run(NamedTuple):
    """Letters in one font: the height of their line in the part that paints them, and the words."""

    y: float
    words: str


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(_FEATURES)
        self.runs: list[Run] = []

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        return

    def drawTextItem(self, point: Any, item: QTextItem) -> None:
        self.runs.append(Run(point.y(), item.text().strip("\n")))


def _nothing(*_figure: object) -> None:
    return


for _figure in ("Pixmap", "Image", "TiledPixmap", "Path", "Polygon", "Rects", "Lines", "Points", "Ellipse"):
    setattr(_Engine, f"draw{_figure}", _nothing)


class _Paper(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.size = size
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        known = {
            _Metric.PdmWidth: self.size.width(),
            _Metric.PdmHeight: self.size.height(),
            _Metric.PdmWidthMM: self.size.width() * 254 // (DENSITY * 10),
            _Metric.PdmHeightMM: self.size.height() * 254 // (DENSITY * 10),
            _Metric.PdmNumColors: (1 << 24) - 1,
            _Metric.PdmDepth: 32,
        }
        densities = (_Metric.PdmDpiX, _Metric.PdmDpiY, _Metric.PdmPhysicalDpiX, _Metric.PdmPhysicalDpiY)
        known.update(dict.fromkeys(densities, DENSITY))
        return known[metric] if metric in known else super().metric(metric)


def painted_by(part: QWidget, flags: QWidget.RenderFlag = EVERYTHING) -> list[Run]:
    """The runs of letters that a part paints, in the order of painting; by default with those of the parts in it."""
    paper = _Paper(part.size())
    painter = QPainter(paper)
    try:
        part.render(painter, QPoint(), QRegion(QRect(QPoint(), part.size())), flags)
    finally:
        painter.end()
    return paper.engine.runs
