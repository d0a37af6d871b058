"""Works out conditions and values for one patron on one day.

Logic has three values (Kleene): a test on what was not asked is unknown, so
"not asked" never reads as "no". A fourth verdict marks a test that met a fact
not in force: the walk must not guess, it ends and says whom to ask.
"""

from __future__ import annotations

import datetime
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
    PickRow,
    Reference,
    Some,
    Table,
    Unless,
    Word,
    names_in,
    walk_nodes,
)
from kiosk.domain.truth import (
    EVERY,
    SOME,
    NotInForce,
    Truth,
    Value,
    first,
    is_known,
    lies,
    opposite,
    order,
    undecided,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.functions import Known


__all__ = ["NotInForce", "Scope", "Truth", "Value"]


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

    def supposing(
        self, name: str, answer: Known, unaffected: frozenset[str] = frozenset()
    ) -> Scope:
        """Return a scope like this one in which one more answer counts.

        Args:
            unaffected: values that do not lean on it, not to be worked out anew.
        """
        other = Scope(self._values, self._almanac, self.today, self._aliases)
        other._answers = {**self._answers, name: answer}
        other._worked_out = {each: self.named(each) for each in unaffected}
        return other

    def knowing(self, answers: Mapping[str, Known]) -> Scope:
        """Return a scope like this one in which these answers count, and no others."""
        other = Scope(self._values, self._almanac, self.today, self._aliases)
        other._answers = dict(answers)
        return other

    def seen_as(self, names: Mapping[str, str]) -> Scope:
        """Return a scope like this one in which some ids stand for other answers.

        What is kept under the other id counts under the first, and nothing does
        where that has no answer: so each entry of a form reads its own fields.
        """
        kept = {n: a for n, a in self._answers.items() if n not in names}
        seen = {n: self._answers[k] for n, k in names.items() if k in self._answers}
        return self.knowing(kept | seen)

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
            # Unknown while it is worked out, so one that leans on itself ends.
            self._worked_out[name] = None
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
                return first(EVERY, map(self.truth, parts))
            case Some(parts=parts):
                return first(SOME, map(self.truth, parts))
            case Not(part=part):
                return opposite(self.truth(part))
            case Unless(part=part):
                return verdict(self.truth(part) is not Truth.YES)
            case Answered(subject=subject, expected=expected):
                return verdict(is_known(self.named(subject)) is expected)
            case _:
                return self._test(condition)

    def _test(self, test: OneOf | Has | Compares | InGroup) -> Truth:
        subject = self.named(test.subject)
        match test:
            case OneOf(options=options, negated=negated):
                verdicts = (self._equal(subject, each) for each in options)
                found = first(SOME, verdicts)
                return opposite(found) if negated else found
            case Has(options=options):
                return self._has(subject, test.how, options)
            case Compares():
                return self._compares(subject, test)
            case _:
                group = self._almanac.group(test.list, test.group)
                return undecided(subject) or verdict(subject in group)

    def _equal(self, subject: Value, option: Expression) -> Truth:
        value = self.value(option)
        return undecided(subject, value) or verdict(subject == value)

    def _has(self, subject: Value, how: str, options: tuple[Expression, ...]) -> Truth:
        values = [self.value(option) for option in options]
        doubt = undecided(subject, *values)
        if doubt is not None:
            return doubt
        if not isinstance(subject, frozenset):
            return Truth.UNKNOWN
        wanted = {value for value in values if isinstance(value, str)}
        match how:
            case "any":
                return verdict(bool(subject & wanted))
            case "all":
                return verdict(wanted <= subject)
            case "none":
                return verdict(not subject & wanted)
            case _:
                return verdict(subject == wanted)

    def _compares(self, subject: Value, test: Compares) -> Truth:
        other = self.value(test.other)
        doubt = undecided(subject, other)
        if doubt is not None:
            return doubt
        side = order(subject, other)
        return Truth.UNKNOWN if side is None else verdict(lies(side, test.how))

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
            side = order(subject, met)
            if side is None:
                return met if isinstance(met, NotInForce) else None
            if table.how == "up_to" and side <= 0:
                return self.value(value)
            if table.how == "from" and side >= 0:
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
                    return self._missing_in(row)
                case _:
                    continue
        return None

    def _or_else(self, options: tuple[Expression, ...]) -> Value:
        missing: NotInForce | None = None
        for option in options:
            value = self.value(option)
            if is_known(value):
                return value
            if isinstance(value, NotInForce):
                missing = missing or value
        return missing

    def _missing_in(self, row: PickRow) -> Value:
        """Return the value not in force that keeps a row from being judged."""
        names = () if row.when is None else names_in(row.when)
        nodes = () if row.when is None else walk_nodes(row.when)
        met = [self.named(name) for name in names]
        met += [self.value(node) for node in nodes if isinstance(node, Expression)]
        return next((value for value in met if isinstance(value, NotInForce)), None)
