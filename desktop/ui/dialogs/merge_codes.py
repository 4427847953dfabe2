"""Making codes one: with which code of their facet, and what that would do, said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.dialogs.several_codes import named, of_coders
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.merging import MergePlan, Share
    from desktop.core.model import Code, CodeId, FacetId
    from desktop.core.queries.code_search import SearchEntry
    from desktop.ui.session import Session


class MergeCodes(Dialog):
    """``codes`` go; of several, one of them can be what stays. ``into`` is the code that stays."""

    def __init__(self, parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> None:
        super().__init__(parent, tr("Organise", "Merge codes"), accept=tr("Organise", "Merge"), wide=560)
        self.session, self.codes = session, list(codes)
        self.book = session.project.codebook
        self.set_subtitle(self._said())
        self.into: CodeId | None = None
        facets = {self.book.code(code).facet for code in codes}
        self.pick = CodePick(self.book, session.recent_codes, self, rows=6)
        self.pick.entries = self._offered(facets)
        self.pick.without = self.codes if len(self.codes) == 1 else ()
        self.add_field(tr("Organise", "Into"), self.pick, stretch=1)
        self.what = Label("", self._content, wrap=True)
        self.body.addWidget(self.what)
        self.pick.picked.connect(lambda _code: self._judge())
        self.pick.acted.connect(lambda _code: self.finish())
        self.pick.field.left.connect(self.reject)
        self.start_at(self.pick.field)
        self.pick.fill()
        self._judge()

    def _said(self) -> str:
        if len(self.codes) == 1:
            return tr(
                "Organise", "{code} becomes one with another code of its facet.", code=named(self.book, self.codes)
            )
        return tr("Organise", "{codes} become one.", codes=named(self.book, self.codes))

    def _offered(self, facets: set[FacetId]) -> list[SearchEntry]:
        """Codes of the facet, those that are merged themselves first."""
        own = {code.id for facet in facets for code in self.book.codes(facet, builtins=False)}
        return sorted((one for one in self.pick.entries if one.code in own), key=lambda one: one.code not in self.codes)

    def _judge(self) -> None:
        """Say what would happen, or why it cannot."""
        self.into = self.pick.present
        said = sentence = ""
        if self.into is not None:
            try:
                plan, shares = self.session.project.organising.merge_preview(self.codes, self.into)
                said = "\n".join(self._told(plan, shares))
            except TestimoniaError as error:
                sentence = sentence_of(error)
        self.what.setText(said)
        self.what.setVisible(bool(said))
        self.complain(sentence)
        self.primary.setEnabled(bool(said))

    def _told(self, plan: MergePlan, shares: tuple[Share, ...]) -> list[str]:
        """What merging does, a sentence each: codings, names, codes below, definition."""
        into = plan.into
        said = [self._codings(into, shares)]
        gone = [code for code in self.codes if code != into.id]
        names = [code for code in gone if self.book.code(code).name.casefold() != into.name.casefold()]
        if names:
            other = tr(
                "Organise", "{codes} stay as other names of “{into}”.", codes=named(self.book, names), into=into.name
            )
            one = tr(
                "Organise", "{codes} stays as another name of “{into}”.", codes=named(self.book, names), into=into.name
            )
            said.append(one if len(names) == 1 else other)
        below = [code for code in plan.heirs if code not in gone]
        if plan.lifted is not None:
            place = self.book.code(plan.lifted[1]).name
            said.append(
                tr(
                    "Organise",
                    "“{into}” takes the place of “{code}”, under which it stood.",
                    into=into.name,
                    code=place,
                )
            )
        if plan.parents:
            moved = count_of(len(plan.parents), "{n} code", "{n} codes")
            said.append(tr("Organise", "{codes} under them go under “{into}”.", codes=moved, into=into.name))
        if below:
            twins = named(self.book, below)
            said.append(tr("Organise", "Under both there is {codes}: these become one too.", codes=twins))
        said.append(self._definition(into, [self.book.code(code) for code in gone]))
        return said

    def _codings(self, into: Code, shares: tuple[Share, ...]) -> str:
        if not shares:
            return tr("Organise", "Nobody has coded with what goes.")
        going = count_of(sum(one.codings for one in shares), "{n} coding goes over", "{n} codings go over")
        whose = of_coders((one.coder, one.codings) for one in shares)
        said = tr("Organise", "{going} to “{into}”: {whose}.", going=going, into=into.name, whose=whose)
        joined = sum(one.joined for one in shares)
        if joined:
            both = count_of(joined, "{n} passage has", "{n} passages have")
            said += " " + tr("Organise", "{both} it already; nothing is there twice.", both=both)
        return said

    @staticmethod
    def _definition(into: Code, gone: list[Code]) -> str:
        if _is_said(into):
            return tr("Organise", "The definition of “{into}” stays as it is.", into=into.name)
        first = next((code for code in gone if _is_said(code)), None)
        if first is None:
            return tr("Organise", "None of them has a definition.")
        return tr("Organise", "“{into}” takes over the definition of “{code}”.", into=into.name, code=first.name)

    def commit(self) -> bool:
        assert self.into is not None
        try:
            self.session.project.organising.merge(self.codes, self.into)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def _is_said(code: Code) -> bool:
    return any((code.short, code.definition, code.include, code.exclude, code.example, code.near_miss))


def merge_codes(parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> CodeId | None:
    """Ask with which code to make these one, and do it; the code that stays, None when cancelled."""
    dialog = MergeCodes(parent, session, codes)
    return dialog.into if dialog.run() else None
