"""What a column of a table can mean, and the words by which tables of many programs and languages call it."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What the cells of a column say about a code; ``SKIP`` is a column that is not read."""

    SKIP = "skip"
    FACET = "facet"
    PATH = "path"
    LEVEL = "level"
    DEPTH = "depth"
    PARENT = "parent"
    NUMBER = "number"
    NAME = "name"
    SHORT = "short"
    DEFINITION = "definition"
    INCLUDE = "include"
    EXCLUDE = "exclude"
    EXAMPLE = "example"
    NEAR_MISS = "near_miss"
    ALIASES = "aliases"
    CONFUSED = "confused"
    COLOUR = "colour"
    PERIOD = "period"
    FAVOURITE = "favourite"
    RETIRED = "retired"
    KIND = "kind"
    ANSWERS = "answers"
    REQUIRED = "required"


ROLE_WORDS: Final[dict[Role, str]] = {
    Role.SKIP: "Not read",
    Role.NAME: "Name of the code",
    Role.PATH: "Path of the code",
    Role.LEVEL: "One level of the path",
    Role.DEPTH: "Depth in the tree",
    Role.PARENT: "Code above it",
    Role.NUMBER: "Number of the code",
    Role.FACET: "Facet",
    Role.SHORT: "In short",
    Role.DEFINITION: "Definition",
    Role.INCLUDE: "Use it for",
    Role.EXCLUDE: "Not for",
    Role.EXAMPLE: "Example",
    Role.NEAR_MISS: "Near miss",
    Role.ALIASES: "Further names",
    Role.CONFUSED: "Easily confused with",
    Role.COLOUR: "Colour",
    Role.PERIOD: "Period",
    Role.FAVOURITE: "Favourite (1 to 9)",
    Role.RETIRED: "Out of use",
    Role.KIND: "Kind of the facet",
    Role.ANSWERS: "Answers of the facet (one or many)",
    Role.REQUIRED: "Facet is required",
}
"""The role of a column as the desk offers it; to be translated in the context "Codebooks"."""

# Only one column can have such a role; where two claim it, the better one gets it.
SEVERAL: Final = frozenset((Role.SKIP, Role.LEVEL, Role.DEFINITION, Role.EXAMPLE, Role.INCLUDE, Role.EXCLUDE))

# In English, German, French, Spanish, Portuguese, Italian, Dutch, Korean, Japanese, Chinese, Russian and Arabic; among
# them the headings of codebooks from QualCoder, Taguette, NVivo, MAXQDA, ATLAS.ti, Dedoose, QDA Miner and REQUAL.
_WORDS: Final[dict[Role, str]] = {
    Role.FACET: "facet|facette|faceta|dimension|question|top category|codebook|code system|variable|패싯",
    Role.PATH: "path|code path|codepath|full path|hierarchy|hierarchical name|full name|pfad|codepfad|hierarchie"
    "|chemin|ruta|jerarquia|caminho|percorso|경로|パス|路径|путь|المسار",
    Role.DEPTH: "depth|level|tiefe|ebene|niveau|nivel|livello|hierarchy level|node depth|tree level|indent|weight level"
    "|수준|レベル|层级|уровень|المستوى",
    Role.PARENT: "parent|parent id|parent_id|parentid|parent code|parentcode|parent name|parent node|supercategory"
    "|oberkategorie|obercode|ubercode"
    "|category|categories|subcat|kategorie|categorie|categoria|belongs to|under|supercatname|catname|category name"
    "|hauptkategorie|code parent|codigo padre|pere|상위 코드|범주|親コード|カテゴリ|类别|父代码|категория|الفئة",
    Role.NUMBER: "number|id|code id|cid|no|nr|nummer|code number|guid|huri_code|numero|번호|番号|编号|номер|رقم",
    Role.NAME: "name|code|codes|code name|codename|node|node name|tag|tag name|label|codebezeichnung|bezeichnung|nom"
    "|nom du code|nombre|nombre del codigo|codigo|nome|nome do codigo|codice|naam|title|titel|titre|theme|thema|tema"
    "|code label|etiquette|etikett|answer|value label|코드|코드명|이름|코드 이름|コード|コード名|名前|代码|名称|编码"
    "|код|название|имя|الرمز|الاسم|رمز",
    Role.SHORT: "short|in short|short definition|brief|brief definition|brief description|kurzdefinition|kurz|summary"
    "|definition courte|definicion breve|resumen|간단한 정의|要約|摘要|кратко",
    Role.DEFINITION: "definition|full definition|description|memo|code memo|comment|comments|notes|note|beschreibung"
    "|kommentar|anmerkung|notiz|code description|long definition|meaning|explanation|erklarung|descripcion"
    "|definicion|descricao|definicao|descrizione|definizione|beschrijving|definitie|commentaire|comentario|scope note"
    "|detailed definition|정의|설명|메모|定義|説明|メモ|定义|说明|描述|определение|описание|التعريف|الوصف|تعريف",
    Role.INCLUDE: "include|includes|inclusion|inclusion criteria|when to use|use when|applies to|einschluss"
    "|einschlusskriterien|inclure|criteres d inclusion|incluir|criterios de inclusion|inclui|포함|含む|包括|включать"
    "|يشمل|use for|use it for|kodierregel|coding rule|coding rules",
    Role.EXCLUDE: "exclude|excludes|exclusion|exclusion criteria|when not to use|do not use|not|not for|ausschluss"
    "|ausschlusskriterien|exclure|criteres d exclusion|excluir|criterios de exclusion|exclui|제외|除く|不包括"
    "|исключать|يستثني|abgrenzung",
    Role.EXAMPLE: "example|examples|typical example|anchor example|ankerbeispiel|ankerbeispiele|beispiel|beispiele"
    "|exemple|exemples|ejemplo|ejemplos|exemplo|exemplos|esempio|voorbeeld|quote|sample quote|예|예시|例|示例|пример"
    "|примеры|مثال|أمثلة",
    Role.NEAR_MISS: "near miss|near misses|close but no|non example|counter example|counterexample|negative example"
    "|gegenbeispiel|contre exemple|contraejemplo|atypical exemplar|반례|反例",
    Role.ALIASES: "aliases|alias|synonym|synonyms|synonyme|sinonimos|also called|other names|further names|keywords"
    "|동의어|同義語|同义词|синонимы|مرادفات",
    Role.CONFUSED: "easily confused with|confused with|see also|related codes|differs from|verwandte codes",
    Role.COLOUR: "colour|color|code color|code colour|farbe|couleur|cor|colore|kleur|색|색상|色|颜色|цвет|اللون",
    Role.PERIOD: "period|edtf|time period|zeitraum|periode|periodo|기간|期間|期间|период|الفترة",
    Role.FAVOURITE: "favourite|favorite|shortcut|key|hotkey|taste",
    Role.RETIRED: "out of use|retired|inactive|deprecated|obsolete",
    Role.KIND: "facet kind|kind of the facet",
    Role.ANSWERS: "facet answers|cardinality",
    Role.REQUIRED: "facet required|required",
}
# Columns that other programs fill with what is no part of a codebook: counts, dates, owners.
_SKIPPED: Final = frozenset(
    word
    for line in (
        "code group|code groups|codegruppe|codegruppen|groupe de codes|grupo de codigos|haufigkeit|freq|weighted|",
        "files|sources|references|references coded|nodes|coded segments|coded segments of all documents|grounded|",
        "density|count|counts|frequency|number of tags|passages|documents|coders|created|created by|created by user|",
        "modified|modified by|modified date|created date|owner|author|autor|bearbeitet von|erstellt|erstellt von|",
        "erstellt am|codes coded|in codes|cases|words|segments|codierte segmente|dokumente|fundstellen|",
        "aggregate|nickname|coded text|coverage|percent|% coded segments|weight|highlights|number of codings|codings|",
        "number of highlights|",
        "from|to|linked examples|linked near misses|numbering|creation date|user assigned attribute value|",
        "date|datum|fecha|data|number of children|ctime|uuid|list|linked passages",
    )
    for word in line.strip("|").split("|")
)
# Columns beside the codes that say where these belong: to a code above them, or to a facet.
_GROUPS: Final = (
    "group|groups|group name|group title|family|families|family name|code family|code families|cluster|clusters|domain"
    "|topic|topic area|section|theme|themes|gruppe|gruppen|familie|familien|codefamilie|bereich|themenbereich|oberthema"
    "|thema|groupe|famille|domaine|theme principal|grupo|familia|dominio|tema|gruppo|famiglia|groep|그룹|분류|대분류"
    "|주제|테마|グループ|分類|大分類|テーマ|主題|分组|组|类|大类|分类|主题|группа|семейство|тема|المجموعة|مجموعة|العائلة|الموضوع"
)
_LEVELS: Final = re.compile(
    r"(?:code )?(?:level|ebene|niveau|nivel|livello|lvl|tier|stufe|code|subcode|category|수준|レベル|level of code)"
    r"[ _]*([1-9]|1[0-9])(?:st|nd|rd|th)?(?: order)?|([1-9])(?:st|nd|rd|th)? (?:level|order)(?: code| theme)?"
)


def plain(word: str) -> str:
    """A heading in the form in which headings are compared: small letters without accents and signs."""
    folded = unicodedata.normalize("NFKD", word.strip().casefold())
    kept = "".join(c if c.isalnum() or c == "%" else " " for c in folded if not unicodedata.combining(c))
    return " ".join(unicodedata.normalize("NFC", kept).split())


BY_WORD: Final[dict[str, Role]] = {
    **{plain(word): role for role, words in _WORDS.items() for word in words.split("|")},
    **{plain(word): Role.SKIP for word in _SKIPPED},
}


GROUPS: Final = frozenset(plain(word) for word in _GROUPS.split("|"))


def role_of(heading: str) -> tuple[Role, bool] | None:
    """The role that a heading names, and whether exactly; None where it says nothing that is known."""
    word = plain(heading)
    if not word:
        return None
    if word in BY_WORD:
        return BY_WORD[word], True
    if word in GROUPS:
        return Role.PARENT, False
    if _LEVELS.fullmatch(word):
        return Role.LEVEL, True
    # "Definition (full)", "Code name in English", "Colour [hex]": the words before a bracket, then the first words.
    outside = plain(re.split(r"[(\[:/]", heading)[0])
    if outside in BY_WORD:
        return BY_WORD[outside], False
    words = word.split()
    for length in (3, 2, 1):
        if len(words) > length and (found := BY_WORD.get(" ".join(words[:length]))) is not None:
            return found, False
    if len(words) > 1 and (found := BY_WORD.get(words[-1])) is not None:
        return found, False
    return None


def level_number(heading: str) -> int:
    """Which level a heading such as "Level 2" names; 0 where it names none."""
    found = _LEVELS.fullmatch(plain(heading))
    return int(next(part for part in found.groups() if part)) if found else 0
