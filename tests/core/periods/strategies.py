"""EDTF and phrases to draw from."""

from __future__ import annotations

from hypothesis import strategies as st

marks = st.sampled_from(["", "", "", "?", "~", "%"])
years = st.integers(1, 9999).map(lambda year: f"{year:04}") | st.integers(1890, 2030).map(str)
vague_years = st.integers(1, 199).map(lambda n: f"{n:03}X") | st.integers(1, 20).map(lambda n: f"{n:02}XX")
months = st.integers(1, 12).map(lambda month: f"{month:02}")
parts = st.integers(21, 41).map(str)
days = st.integers(1, 31).map(lambda day: f"{day:02}")


@st.composite
def dates(draw: st.DrawFn) -> str:
    kind = draw(st.integers(0, 7))
    end = draw(marks)
    if kind == 0:
        return draw(vague_years) + end
    year = draw(years)
    if kind == 1:
        return f"{year}-{draw(parts)}{end}"
    if kind == 2:
        return draw(st.sampled_from([f"{year}-XX", f"{year}-XX-XX", f"{year}-{draw(months)}-XX"])) + end
    if kind == 3:
        month, day = draw(months), draw(days)
        signs = [draw(marks) for _ in range(5)]
        return f"{year}{signs[0]}-{signs[1]}{month}{signs[2]}-{signs[3]}{day}{signs[4]}"
    if kind == 4:
        return f"{year}-{draw(months)}-{draw(days)}{end}"
    return f"{year}-{draw(months)}{end}" if kind == 5 else year + end


@st.composite
def edtf(draw: st.DrawFn) -> str:
    """EDTF of every kind that is read; now and then one that is refused (30 February, an interval backwards)."""
    kind = draw(st.integers(0, 4))
    if kind <= 1:
        return draw(dates())
    if kind == 2:
        return f"{draw(dates())}/{draw(dates())}"
    if kind == 3:
        end = draw(st.sampled_from(["..", "", ".."]))
        return f"{draw(dates())}/{end}" if draw(st.booleans()) else f"{end}/{draw(dates())}"
    members = draw(st.lists(dates() | st.tuples(years, years).map("..".join), min_size=1, max_size=4))
    return ("[%s]" if draw(st.booleans()) else "{%s}") % ",".join(members)
