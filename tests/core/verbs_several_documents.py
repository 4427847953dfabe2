"""What the random user does with several documents at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import several_documents
from desktop.core.model import DocumentState

if TYPE_CHECKING:
    from desktop.core.model import DocumentId
    from tests.core.making import RandomUser


def _some(user: RandomUser) -> list[DocumentId]:
    documents = [document.id for document in user.project.documents.all()]
    return user.random.sample(documents, min(len(documents), user.random.randint(2, 3)))


def set_several_states(user: RandomUser) -> None:
    if documents := _some(user):
        several_documents.set_states(user.project, documents, user.random.choice(list(DocumentState)))


def describe_several(user: RandomUser) -> None:
    if documents := _some(user):
        several_documents.describe(user.project, documents, user.random.choice(["", "Interview", "Report"]))


def delete_several(user: RandomUser) -> None:
    if user.random.random() < 0.1 and (documents := _some(user)):
        several_documents.delete(user.project, documents)


VERBS = (set_several_states, describe_several, delete_several)
