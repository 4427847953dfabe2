"""What is said of the health of a codebook: the kinds, their rules in words, and each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.codebook_health import (
    BROAD_CODES,
    BROAD_DOCUMENTS,
    BROAD_DOCUMENTS_SHARE,
    BROAD_LEAST,
    BROAD_SHARE,
    TOGETHER,
    TOGETHER_LEAST,
    Finding,
    Ill,
)
from desktop.ui.translate import count_of, isolate, number, tr

if TYPE_CHECKING:
    from desktop.core.project import Project

NAMES: dict[Ill, str] = {
    Ill.NO_DEFINITION: "No definition",
    Ill.NO_EXAMPLE: "No example",
    Ill.UNUSED: "Unused",
    Ill.USED_ONCE: "Used once",
    Ill.ONE_CODER: "Of one coder only",
    Ill.TOGETHER: "Nearly always together",
    Ill.OVER_BROAD: "Over-broad",
}
FINE: dict[Ill, str] = {
    Ill.NO_DEFINITION: "Every code has a definition.",
    Ill.NO_EXAMPLE: "Every code has an example.",
    Ill.UNUSED: "Every code is used.",
    Ill.USED_ONCE: "No code is used just once.",
    Ill.ONE_CODER: "No code is given by one coder only.",
    Ill.TOGETHER: "No two codes are nearly always together.",
    Ill.OVER_BROAD: "No code is over-broad.",
}


def kind_name(ill: Ill) -> str:
    return tr("Health", NAMES[ill])


def all_well(ill: Ill) -> str:
    """What is said where nothing is found."""
    return tr("Health", FINE[ill])


def rule(ill: Ill) -> str:
    """By what rule a code is listed, and what may be done."""
    if ill is Ill.NO_DEFINITION:
        return tr("Health", "Neither a short nor a full definition is written. Periods are defined by their dates.")
    if ill is Ill.NO_EXAMPLE:
        return tr("Health", "No example is written and no passage is linked as one. Periods need none.")
    if ill is Ill.UNUSED:
        return tr("Health", "Nobody has given the code or any code under it. Retire it, or find out what it was for.")
    if ill is Ill.USED_ONCE:
        return tr("Health", "One passage has the code. It may belong under a wider one.")
    if ill is Ill.ONE_CODER:
        return tr("Health", "Several passages have it, all of one coder, though others code too. Do all know it?")
    if ill is Ill.TOGETHER:
        return tr(
            "Health",
            "Of the passages that have either, at least {share} % have both, and at least {least} do. "
            "They may be one code, or their definitions need a word on how to tell them apart.",
            share=number(round(TOGETHER * 100)),
            least=number(TOGETHER_LEAST),
        )
    return tr(
        "Health",
        "At least {least} passages have it, and it has more than {share} % of those answered in its facet or stands in "
        "{documents_share} % of at least {documents} coded documents. Facets with fewer than {codes} used codes and "
        "periods are left out.",
        least=number(BROAD_LEAST),
        share=number(round(BROAD_SHARE * 100)),
        documents_share=number(round(BROAD_DOCUMENTS_SHARE * 100)),
        documents=number(BROAD_DOCUMENTS),
        codes=number(BROAD_CODES),
    )


def finding_name(project: Project, finding: Finding) -> str:
    """The code, or both."""
    names = [isolate(project.codebook.code(code).name) for code in finding.codes]
    return tr("Health", "{one} and {other}", one=names[0], other=names[1]) if len(names) > 1 else names[0]


def finding_detail(project: Project, finding: Finding) -> str:
    """The numbers of a finding with their meaning."""
    passages = count_of(finding.passages, "{n} passage", "{n} passages")
    if finding.ill is Ill.ONE_CODER and finding.coder is not None:
        name = isolate(project.coders.get(finding.coder).name)
        return tr("Health", "{passages} of {name}", passages=passages, name=name)
    if finding.ill is Ill.TOGETHER:
        both, either = number(finding.passages), number(finding.of)
        return tr("Health", "both on {both} of {either}", both=both, either=either)
    if finding.ill is Ill.OVER_BROAD:
        some, of = number(finding.passages), number(finding.of)
        said = tr("Health", "{some} of {of} passages", some=some, of=of)
        if finding.passages <= BROAD_SHARE * finding.of:
            some, of = number(finding.documents), number(finding.of_documents)
            said = tr("Health", "in {some} of {of} documents", some=some, of=of)
        return said
    return passages if finding.passages else tr("Health", "not used")
