"""What the history says of steps: one thing as one, nothing taken away as something given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import same_words
from desktop.core.covering import set_covered
from desktop.core.sentences import DONE, NAMED, ONE_DONE, ONE_NAMED, step_name, step_sentence
from tests.core.making import codes_of, parsed

if TYPE_CHECKING:
    from desktop.core.model import StepHead
    from desktop.core.project import Project


def newest(project: Project) -> StepHead:
    return project.history(limit=1)[0]


def test_what_is_taken_from_several_is_not_told_as_given(project: Project) -> None:
    codes = codes_of(project)
    project.documents.add([parsed("Two", "two"), parsed("Three", "three")])
    documents = [document.id for document in project.documents.all()]
    chosen = [codes["Surveillance"], codes["Execution"]]
    set_covered(project, chosen)
    assert step_sentence(newest(project)) == "Covered the passages of 2 codes"
    set_covered(project, [*chosen, codes["UN document"], codes["Satellite imagery"], codes["Unlawful killing"]])
    assert step_sentence(newest(project)) == "Covered the passages of 3 codes"
    set_covered(project, [codes["UN document"]])
    assert step_sentence(newest(project)) == "Covered the passages of 4 codes no longer"
    set_covered(project, [])
    assert step_sentence(newest(project)) == "Covered the passages of UN document no longer"
    project.defaults.set(documents, [codes["UN document"]])
    assert step_sentence(newest(project)) == "Set the answers for 3 whole documents"
    project.defaults.set(documents, [])
    assert step_sentence(newest(project)) == "Took away the answers for 3 whole documents"
    assert step_name(newest(project)) == "take away the answers for 3 whole documents"


def test_one_passage_and_one_coding_are_one(project: Project) -> None:
    code = codes_of(project)["Surveillance"]
    document = project.documents.all()[0].id
    same_words.apply_everywhere(project, [(document, 0, 6)], [code])
    assert step_sentence(newest(project)) == "Coded 1 passage as Surveillance"
    assert step_name(newest(project)) == "code 1 passage as Surveillance"
    same_words.apply_everywhere(project, [(document, 7, 10), (document, 11, 18)], [code])
    assert step_sentence(newest(project)) == "Coded 2 passages as Surveillance"


def test_sentences_for_one_are_of_sentences_that_count() -> None:
    for of_one, templates in ((ONE_DONE, DONE), (ONE_NAMED, NAMED)):
        for action, template in of_one.items():
            assert "{" in templates[action].replace("{name}", "").replace("{code}", ""), action
            assert template != templates[action]
