"""Works out conditions and values for one patron on one day.

Logic has three values (Kleene): a test on what was not asked is unknown, so
"not asked" never reads as "no". A fourth verdict marks a test that met a fact
not in force: the walk must not guess, it ends and says whom to ask.
"""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain import functions
from kiosk.domain.expressions import (
    TODAY,
    Answered,
    Apply,
    Compares,
    Condition,
    Day,
    Every,
    Expression,
    FactOf,
    Has,
    InGroup,
    Lookup,
    Not,
    Number,
    OneOf,
    OrElse,
    Pick,
    Reference,
    Some,
    Table,
    Unless,
    Word,
    facts_in,
    names_in,
)
from kiosk.domain.functions import Known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.almanac import Almanac


class Truth(enum.Enum):
    """The verdict on a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class NotInForce:
    """A value that leans on a fact with no value on the day."""

    fact: str


Value = Known | NotInForce | None
"""What is known, a fact that is not in force, or None for unknown."""

# In a conjunction the leftmost of those present decides, in a disjunction
# likewise: what can no longer come true outranks what nobody can tell.
_EVERY = (Truth.NO, Truth.UNKNOWN, Truth.UNCONFIRMED, Truth.YES)
_SOME = (Truth.YES, Truth.UNCONFIRMED, Truth.UNKNOWN, Truth.NO)


class Scope:
    """What is known at a point of a walk.

    Args:
        values: the guide's computed values by id.
        almanac: facts, lists and the working calendar.
        today: the day of the walk.
        aliases: questions asked at a second place, by the id of the first.
    """

    def __init__(
        self,
        values: Mapping[str, Expression],
        almanac: Almanac,
        today: datetime.date,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        """Start with nothing answered."""
        self._values = values
        self._almanac = almanac
        self._aliases = aliases or {}
        self.today = today
        self._answers: dict[str, Known] = {}
        self._worked_out: dict[str, Value] = {}

    @property
    def almanac(self) -> Almanac:
        """The reference values that the scope reads."""
        return self._almanac

    def learn(self, name: str, answer: Known) -> None:
        """Take in an answer that counts from here on."""
        self._answers[name] = answer
        self._worked_out.clear()

    def learn_all(self, answers: Mapping[str, Known]) -> None:
        """Take in several answers at once."""
        self._answers.update(answers)
        self._worked_out.clear()

    def supposing(self, name: str, answer: Known) -> Scope:
        """Return a scope like this one in which one more answer counts."""
        other = Scope(self._values, self._almanac, self.today, self._aliases)
        other._answers = {**self._answers, name: answer}
        return other

    def named(self, name: str) -> Value:
        """Return what is known under an id: `today`, an answer or a value."""
        if name == TODAY:
            return self.today
        name = self._aliases.get(name, name)
        if name in self._answers:
            return self._answers[name]
        expression = self._values.get(name)
        if expression is None:
            return None
        if name not in self._worked_out:
            self._worked_out[name] = self.value(expression)
        return self._worked_out[name]

    def value(self, expression: Expression) -> Value:
        """Work out an expression."""
        match expression:
            case Number(value=value) | Day(value=value) | Word(value=value):
                return value
            case Reference(name=name):
                return self.named(name)
            case FactOf():
                return self._fact(expression)
            case Apply():
                return self._apply(expression)
            case Table():
                return self._table(expression)
            case Lookup():
                return self._lookup(expression)
            case Pick():
                return self._pick(expression)
            case OrElse(options=options):
                return self._or_else(options)

    def truth(self, condition: Condition | None) -> Truth:
        """Judge a condition; no condition always holds."""
        match condition:
            case None:
                return Truth.YES
            case Every(parts=parts):
                verdicts = {self.truth(part) for part in parts}
                return next((t for t in _EVERY if t in verdicts), Truth.YES)
            case Some(parts=parts):
                verdicts = {self.truth(part) for part in parts}
                return next((t for t in _SOME if t in verdicts), Truth.NO)
            case Not(part=part):
                return _opposite(self.truth(part))
            case Unless(part=part):
                return _verdict(self.truth(part) is not Truth.YES)
            case Answered(subject=subject, expected=expected):
                return _verdict(_is_known(self.named(subject)) is expected)
            case _:
                return self._test(condition)

    def _test(self, test: OneOf | Has | Compares | InGroup) -> Truth:
        subject = self.named(test.subject)
        if subject is None:
            return Truth.UNKNOWN
        if isinstance(subject, NotInForce):
            return Truth.UNCONFIRMED
        match test:
            case OneOf(options=options, negated=negated):
                return self._one_of(subject, options, negated=negated)
            case Has(options=options):
                return self._has(subject, test.how, options)
            case Compares():
                return self._compares(subject, test)
            case _:
                group = self._almanac.group(test.list, test.group)
                return _verdict(subject in group)

    def _one_of(
        self, subject: Known, options: tuple[Expression, ...], *, negated: bool
    ) -> Truth:
        verdicts = {self._equal(subject, option) for option in options}
        found = next((t for t in _SOME if t in verdicts), Truth.NO)
        return _opposite(found) if negated else found

    def _equal(self, subject: Known, option: Expression) -> Truth:
        value = self.value(option)
        if value is None:
            return Truth.UNKNOWN
        if isinstance(value, NotInForce):
            return Truth.UNCONFIRMED
        return _verdict(subject == value)

    def _has(self, subject: Known, how: str, options: tuple[Expression, ...]) -> Truth:
        if not isinstance(subject, frozenset):
            return Truth.UNKNOWN
        wanted = set[str]()
        for option in options:
            value = self.value(option)
            if not isinstance(value, str):
                return Truth.UNKNOWN
            wanted.add(value)
        match how:
            case "any":
                return _verdict(bool(subject & wanted))
            case "all":
                return _verdict(wanted <= subject)
            case "none":
                return _verdict(not subject & wanted)
            case _:
                return _verdict(subject == wanted)

    def _compares(self, subject: Known, test: Compares) -> Truth:
        other = self.value(test.other)
        if isinstance(other, NotInForce):
            return Truth.UNCONFIRMED
        if isinstance(subject, Decimal) and isinstance(other, Decimal):
            return _verdict(_ordered(subject.compare(other), test.how))
        if isinstance(subject, datetime.date) and isinstance(other, datetime.date):
            return _verdict(_ordered(Decimal((subject - other).days), test.how))
        return Truth.UNKNOWN

    def _fact(self, node: FactOf) -> Value:
        day: Value = self.today if node.on is None else self.value(node.on)
        if not isinstance(day, datetime.date):
            return day if isinstance(day, NotInForce) else None
        value = self._almanac.fact_on(node.fact, day)
        if value is None or isinstance(value, tuple):
            return NotInForce(node.fact)
        return value

    def _apply(self, node: Apply) -> Value:
        arguments: dict[str, Known] = {}
        words: dict[str, str] = {}
        missing: NotInForce | None = None
        for name, expression in node.arguments.items():
            if isinstance(expression, Word):
                words[name] = expression.value
                continue
            value = self.value(expression)
            if value is None:
                return None
            if isinstance(value, NotInForce):
                missing = value
            else:
                arguments[name] = value
        if missing is not None:
            return missing
        workdays = self._almanac.workdays
        return functions.apply(node.function, arguments, words, workdays)

    def _table(self, node: Table) -> Value:
        subject = self.value(node.of)
        if subject is None or isinstance(subject, NotInForce):
            return subject
        rows: tuple[tuple[Expression, Expression], ...] = node.rows
        if node.fact is not None:
            table = self._almanac.fact_on(node.fact, self.today)
            if not isinstance(table, tuple):
                return NotInForce(node.fact)
            rows = tuple((Number(key), Number(value)) for key, value in table)
        return self._row(subject, rows, node)

    def _row(
        self,
        subject: Known,
        rows: tuple[tuple[Expression, Expression], ...],
        table: Table,
    ) -> Value:
        found: Expression | None = table.above
        for key, value in rows:
            met = self.value(key)
            order = _order(subject, met)
            if order is None:
                return met if isinstance(met, NotInForce) else None
            if table.how == "up_to" and order <= 0:
                return self.value(value)
            if table.how == "from" and order >= 0:
                found = value
        return None if found is None else self.value(found)

    def _lookup(self, node: Lookup) -> Value:
        subject = self.value(node.of)
        if not isinstance(subject, str):
            return subject if isinstance(subject, NotInForce) else None
        return self._almanac.list_field(node.list, subject, node.field)

    def _pick(self, node: Pick) -> Value:
        for row in node.rows:
            match self.truth(row.when):
                case Truth.YES:
                    return self.value(row.value)
                case Truth.UNCONFIRMED:
                    return NotInForce(self._fact_met(row.when))
                case _:
                    continue
        return None

    def _or_else(self, options: tuple[Expression, ...]) -> Value:
        last: Value = None
        for option in options:
            last = self.value(option)
            if _is_known(last):
                return last
        return last

    def _fact_met(self, condition: Condition | None) -> str:
        return next(iter(self.facts_missing(condition)), "")

    def facts_missing(self, condition: Condition | None) -> tuple[str, ...]:
        """Name the facts not in force that a condition leans on, values included."""
        if condition is None:
            return ()
        found = [f for f in facts_in(condition) if self._is_missing(f)]
        for name in names_in(condition):
            value = self.named(name)
            if isinstance(value, NotInForce):
                found.append(value.fact)
        return tuple(dict.fromkeys(found))

    def _is_missing(self, fact: str) -> bool:
        return self._almanac.fact_on(fact, self.today) is None


def _verdict(holds: bool) -> Truth:  # noqa: FBT001 - it is the subject itself
    return Truth.YES if holds else Truth.NO


def _opposite(truth: Truth) -> Truth:
    match truth:
        case Truth.YES:
            return Truth.NO
        case Truth.NO:
            return Truth.YES
        case _:
            return truth


def _is_known(value: Value) -> bool:
    return value is not None and not isinstance(value, NotInForce)


def _ordered(order: Decimal, how: str) -> bool:
    match how:
        case "lt":
            return order < 0
        case "le":
            return order <= 0
        case "gt":
            return order > 0
        case _:
            return order >= 0


def _order(subject: Known, key: Value) -> int | None:
    if isinstance(subject, Decimal) and isinstance(key, Decimal):
        return int(subject.compare(key))
    if isinstance(subject, datetime.date) and isinstance(key, datetime.date):
        return (subject > key) - (subject < key)
    return None
