"""Where sentences come from that no reading of the source can follow: the call and the tables that it chooses from."""

from __future__ import annotations

#: (module or ``*``, what stands where the English should) -> where that is found, as ``module:NAME[].field``.
DECLARED: dict[tuple[str, str], tuple[str, ...]] = {
    # The actions are read from their catalogue, the templates of steps and errors from where they are declared.
    ("*", "spec.text"): (),
    ("*", "spec.tip"): (),
    ("desktop.ui.windows.menus", "BY_ID[f'code.favourite{number}'].text"): (),
    ("desktop.ui.messages", "error.template"): (),
    ("desktop.ui.messages", "note.template"): (),
    ("desktop.ui.messages", "value"): (),
    ("desktop.ui.messages", "part"): (),
    ("desktop.ui.dialogs.salvage", "note.template"): (),
    ("desktop.ui.steps_said", "text"): (),
    ("desktop.ui.widgets.status_line", "template"): (),
    ("desktop.ui.widgets.pane_voice", "template"): (),
    ("desktop.ui.models.agreement_model", "names[key]"): ("desktop.core.agreement.registry:MEASURES[].name",),
    ("desktop.ui.dialogs.code_parts", "question"): ("desktop.core.periods.atoms:QUESTIONS[]",),
    ("desktop.ui.widgets.coding_palette.results", "question"): ("desktop.core.periods.atoms:QUESTIONS[]",),
}

#: Context -> tables whose sentences are said in it.
TABLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Steps", ("desktop.core.sentences:GONE", "desktop.core.sentences:STATES[each]")),
    (
        "Phrases",
        (
            "desktop.core.storage.reasons:BY_CODE[each]",
            "desktop.core.storage.reasons:BY_TEXT[each]",
            "desktop.core.storage.reasons:OF_SYSTEM[each]",
            "desktop.core.importers.kinds:_SIGNATURES[each][2]",
            "desktop.core.importers.kinds:OTHER_SUFFIXES[each]",
            "desktop.core.importers.kinds:OPEN_DOCUMENT",
            "desktop.core.importers.kinds:ARCHIVE",
            "desktop.core.salvage.report:DAMAGED",
            "desktop.core.salvage.report:SOME",
            "desktop.core.salvage.report:KINDS[each]",
            "desktop.core.salvage.report:WORDS[each]",
        ),
    ),
)
