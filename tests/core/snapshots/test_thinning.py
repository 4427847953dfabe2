"""What stays of many snapshots: properties that hold for any set of them, any time and any budget."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.snapshots.listing import AUTO, BEFORE, REASONS, Policy, Snapshot, file_name, newest_first
from desktop.core.snapshots.schedule import due
from desktop.core.snapshots.thinning import DAYS, to_remove
from tests.scale import scale

NOW = datetime(2026, 11, 23, 9, 15, 2, tzinfo=UTC)
PLENTY = 1 << 60
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)


def snap(at: datetime, reason: str = AUTO, size: int = 100, step: int = 1) -> Snapshot:
    return Snapshot(Path("s") / file_name(at, reason, step, "0badcafe"), at, reason, step, "0badcafe", size)


ages = st.one_of(
    st.integers(0, 2 * 86_400),
    st.integers(0, 60 * 86_400),
    st.integers(0, 900 * 86_400),
    st.integers(-400 * 86_400, -7_200),  # taken while the clock was wrong
)
snaps = st.lists(
    st.builds(
        lambda age, reason, size: snap(NOW - timedelta(seconds=age), reason, size),
        ages,
        st.sampled_from([AUTO, AUTO, AUTO, *REASONS]),
        st.integers(1, 500),
    ),
    max_size=40,
    unique_by=lambda each: each.at,
)
policies = st.builds(Policy, st.integers(0, 30), st.integers(0, 40), st.integers(0, 60))
budgets = st.one_of(st.integers(0, 5_000), st.just(PLENTY))


def left(there: list[Snapshot], policy: Policy, budget: int = PLENTY, now: datetime = NOW) -> list[Snapshot]:
    gone = to_remove(there, now, policy, budget)
    once = set(gone)
    assert len(gone) == len(once)
    assert once <= set(there)
    return [each for each in there if each not in once]


def past(there: list[Snapshot]) -> list[Snapshot]:
    return newest_first([each for each in there if each.at <= NOW])


@given(snaps, policies, budgets)
@settings(max_examples=scale(80, 3_000))
def test_the_newest_always_stays(there: list[Snapshot], policy: Policy, budget: int) -> None:
    kept = left(there, policy, budget)
    if there:
        assert newest_first(there)[0] in kept
    if past(there):
        assert past(there)[0] in kept


@given(snaps, policies, budgets)
@settings(max_examples=scale(80, 3_000))
def test_the_newest_taken_before_something_big_stays_for_two_weeks(
    there: list[Snapshot], policy: Policy, budget: int
) -> None:
    kept = left(there, policy, budget)
    young = [each for each in past(there) if each.reason in BEFORE and NOW - each.at <= DAYS * DAY]
    assert set(young[:1]) <= set(kept)


@given(snaps, policies, budgets)
@settings(max_examples=scale(80, 3_000))
def test_no_more_stays_than_the_budget_but_for_what_always_stays(
    there: list[Snapshot], policy: Policy, budget: int
) -> None:
    kept = left(there, policy, budget)
    if sum(each.bytes for each in kept) > budget:
        # The newest, the newest that is not of the future, the newest from before something big.
        assert len(kept) <= 3
        now_or_never = [each for each in kept if each.at > NOW]
        assert len(now_or_never) <= 1


@given(snaps, policies, budgets)
@settings(max_examples=scale(80, 3_000))
def test_thinning_twice_is_thinning_once(there: list[Snapshot], policy: Policy, budget: int) -> None:
    kept = left(there, policy, budget)
    assert left(kept, policy, budget) == kept


@given(snaps)
@settings(max_examples=scale(80, 3_000))
def test_with_room_enough_every_hour_day_and_week_is_represented(there: list[Snapshot]) -> None:
    kept = set(left(there, Policy()))
    for span, slot in (
        ((timedelta(0), DAY), lambda at: (at.date(), at.hour)),
        ((timedelta(0), 30 * DAY), lambda at: at.date()),
        ((timedelta(0), 52 * WEEK), lambda at: at.isocalendar()[:2]),
    ):
        inside = [each for each in there if span[0] <= NOW - each.at <= span[1]]
        assert {slot(each.at) for each in inside} == {slot(each.at) for each in inside if each in kept}


@given(snaps, st.integers(0, 20_000), st.integers(0, 20_000))
@settings(max_examples=scale(60, 2_000))
def test_more_room_never_loses_more_than_it_must(there: list[Snapshot], one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert len(left(there, Policy(), small)) <= len(left(there, Policy(), large))


def test_a_day_of_half_hours_leaves_its_hours_and_then_one() -> None:
    there = [snap(NOW - k * timedelta(minutes=30)) for k in range(48)]
    assert len(left(there, Policy())) == 25
    later = left(there, Policy(), now=NOW + 3 * DAY)
    assert [each.at for each in later] == [there[0].at, max(each.at for each in there if each.at.day == 22)]


def test_two_years_of_hours_leave_about_a_hundred() -> None:
    there = [snap(NOW - k * HOUR) for k in range(24 * 730)]
    kept = left(there, Policy())
    assert 24 + 30 + 52 - 10 <= len(kept) <= 24 + 30 + 52 + 3
    ages = [NOW - each.at for each in kept]
    assert max(ages) <= 53 * WEEK
    assert sum(age <= DAY for age in ages) >= 24


def test_where_room_is_short_hours_days_and_weeks_give_in_turn_and_the_oldest_of_each_first() -> None:
    hours = [snap(NOW - k * HOUR) for k in range(10)]
    days = [snap(NOW - (2 + k) * DAY) for k in range(10)]
    weeks = [snap(NOW - (6 + k) * WEEK) for k in range(10)]
    kept = left([*hours, *days, *weeks], Policy(), 900)
    assert len(kept) == 9
    assert [each for each in kept if each in hours] == hours[: sum(each in hours for each in kept)]
    assert [each for each in kept if each in days] == days[: sum(each in days for each in kept)]
    assert [each for each in kept if each in weeks] == weeks[: sum(each in weeks for each in kept)]
    assert all(sum(each in group for each in kept) in (2, 3, 4) for group in (hours, days, weeks))


def test_a_budget_of_nothing_leaves_the_newest_and_the_one_before_something_big() -> None:
    there = [snap(NOW - k * HOUR, "deletion" if k == 7 else AUTO) for k in range(30)]
    assert left(there, Policy(), 0) == [there[0], there[7]]
    old = [snap(NOW), snap(NOW - (DAYS + 1) * DAY, "migration")]
    assert left(old, Policy(), 0) == old[:1]


def test_snapshots_of_a_wrong_clock_neither_stand_for_now_nor_pile_up() -> None:
    wrong = [snap(NOW + 1_000 * DAY + k * HOUR) for k in range(48)]
    right = [snap(NOW - k * HOUR) for k in range(3)]
    kept = left([*wrong, *right], Policy(), PLENTY)
    assert set(right) <= set(kept)
    assert len(kept) <= 3 + 2
    assert left([*wrong, *right], Policy(), 0) == [wrong[-1], right[0]]


def test_one_of_a_wrong_clock_is_not_kept_for_its_reason() -> None:
    ahead = NOW + 40 * DAY
    there = [snap(NOW), snap(ahead + HOUR), snap(ahead, "asked")]
    assert left(there, Policy()) == there[:2]


def test_the_same_week_of_two_years_is_two_weeks() -> None:
    there = [snap(NOW), snap(NOW - WEEK), snap(NOW - 53 * WEEK)]
    assert there[1].at.isocalendar()[1] == there[2].at.isocalendar()[1]
    assert left(there, Policy(hourly=0, daily=0, weekly=60)) == there


def test_what_is_spared_stays() -> None:
    there = [snap(NOW - k * HOUR) for k in range(5)]
    assert there[3] not in to_remove(there, NOW, Policy(), 0, [there[3]])
    assert there[3] in to_remove(there, NOW, Policy(), 0)


def test_one_is_due_after_half_an_hour_of_work() -> None:
    assert not due(None, NOW, changed=False)
    assert due(None, NOW, changed=True)
    assert not due(snap(NOW - timedelta(minutes=29)), NOW, changed=True)
    assert due(snap(NOW - timedelta(minutes=30)), NOW, changed=True)
    assert not due(snap(NOW - DAY), NOW, changed=False)
    assert due(snap(NOW - timedelta(minutes=5)), NOW, changed=True, every_minutes=5)
    assert due(snap(NOW + DAY), NOW, changed=True)  # the clock went back: do not wait for a day
    assert not due(snap(NOW + timedelta(minutes=3)), NOW, changed=True)
