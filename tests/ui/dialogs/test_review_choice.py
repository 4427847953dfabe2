"""Choosing what to review: conditions, days, orders, and the count below."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.core.model import Certainty
from desktop.ui.dialogs.review_choice import BETWEEN, EVERY, ReviewDialog
from desktop.ui.models.review_words import wanted_words
from tests.ui.desk_case import code, unreadable

if TYPE_CHECKING:
    from tests.ui.review_case import Whole


def test_the_dialog_counts_and_combines(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Surveillance")
    whole.session.set_code_in_hand(None)
    dialog = ReviewDialog(whole.window, whole.session, None, lambda: date(2000, 1, 3))
    whole.qtbot.addWidget(dialog)
    assert dialog.told.text() == "2 passages in 1 document"
    dialog.field.setText("exec")
    dialog.count()
    assert (dialog.told.text(), dialog.primary.text()) == ("1 passage in 1 document", "Review 1")
    assert dialog.choice().codes == (code(whole.session, "Execution"),)
    dialog.unsure.setChecked(True)
    dialog.count()
    assert (dialog.told.text(), dialog.primary.isEnabled()) == ("No passage is like that.", False)
    coding = whole.session.project.coding.segment(row).codings[0]
    whole.session.project.coding.qualify(coding.id, certainty=Certainty.UNSURE, basis=None, note="")
    dialog.count()
    assert dialog.primary.isEnabled()
    dialog.field.clear()
    dialog.unsure.setChecked(False)
    for chosen, days in (
        ("today", ("2000-01-03", "2000-01-03")),
        ("yesterday", ("2000-01-02", "2000-01-02")),
        ("week", ("1999-12-28", "2000-01-03")),
    ):
        dialog.when.set_present(chosen)
        assert (dialog.choice().first, dialog.choice().last) == days
    dialog.when.set_present(BETWEEN)
    dialog.first.edit.setText("yesterday")
    dialog.count()
    assert dialog.complaint.startswith("A day is written as year, month and day")
    assert not dialog.primary.isEnabled()
    dialog.first.edit.setText("2020-01-01")
    dialog.last.edit.clear()
    dialog.count()
    assert dialog.complaint == ""
    assert dialog.primary.isEnabled()
    dialog.whose.set_present(EVERY)
    dialog.order.set_present(True)
    assert dialog.choice().coders == ()
    assert dialog.choice().seed == dialog.seed
    assert f"{dialog.seed}" in dialog.order.text().replace(",", "")
    assert wanted_words(whole.session, dialog.choice()) == "since 2020-01-01, every coder"
    dialog.reject()


def test_the_code_in_hand_is_ticked_until_another_is_typed(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.session.set_code_in_hand(code(whole.session, "Execution"))
    dialog = ReviewDialog(whole.window, whole.session, None)
    whole.qtbot.addWidget(dialog)
    assert dialog.choice().codes == (code(whole.session, "Execution"),)
    dialog.field.setText("surveil")
    assert dialog.choice().codes == (code(whole.session, "Surveillance"),)
    dialog.tick(code(whole.session, "Surveillance"))
    dialog.field.clear()
    dialog.tick(code(whole.session, "Execution"))
    assert set(dialog.choice().codes) == {code(whole.session, "Surveillance"), code(whole.session, "Execution")}
    dialog.reject()


def test_what_cannot_be_counted_is_said_in_the_dialog(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    dialog = ReviewDialog(whole.window, whole.session, None)
    whole.qtbot.addWidget(dialog)

    with unreadable(whole.session):
        dialog.count()
    assert "the disk does not answer" in dialog.complaint
    assert not dialog.primary.isEnabled()
    dialog.count()
    assert dialog.complaint == ""
    assert dialog.primary.isEnabled()
