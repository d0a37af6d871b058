"""Works out what kind of thing each id of a guide holds, and what clashes.

Finds, without walking: ids that do not exist, tests between kinds that do not
compare, tests of an option that a question does not have, values that lean on
themselves, and things used before they can be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)
from kiosk.domain.functions import FUNCTIONS
from kiosk.domain.guide import (
    Ask,
    AskDate,
    AskNumber,
    Choice,
    Choices,
    Form,
    Guide,
)
from kiosk.domain.kinds import Base, Kind, merged
from kiosk.domain.problems import Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.almanac import Almanac

_FACTS = {
    "money": Base.MONEY,
    "number": Base.NUMBER,
    "percent": Base.PERCENT,
    "days": Base.DAYS,
    "date": Base.DATE,
    "text": Base.TEXT,
    "phone": Base.PHONE,
    "table": Base.TABLE,
}


class Kinds:
    """The kinds of a guide's ids, worked out as they are asked for.

    Problems gather as things are looked at; the same one is kept once.
    """

    def __init__(self, guide: Guide, almanac: Almanac) -> None:
        """Look at a guide against the facts and lists that it leans on."""
        self._guide = guide
        self._almanac = almanac
        self._asks = dict(asks_of(guide))
        self._known: dict[str, Kind | None] = {}
        self._open: list[str] = []
        self._problems: dict[Problem, None] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found wrong so far."""
        return tuple(self._problems)

    def of_name(self, name: str, subject: Subject) -> Kind | None:
        """Return the kind of what an id holds; None where that is not known."""
        if name == TODAY:
            return Kind(Base.DATE)
        name = self._guide.aliases.get(name, name)
        if name in self._asks:
            return kind_of_ask(self._asks[name])
        if name not in self._guide.values:
            self._complain(subject, f"there is no `{name}`")
            return None
        return self._of_value(name)

    def of(self, expression: Expression, subject: Subject) -> Kind | None:
        """Return the kind of what an expression gives; None where it clashes."""
        match expression:
            case Number():
                return Kind(Base.NUMBER)
            case Day():
                return Kind(Base.DATE)
            case Word(value=word):
                return Kind(Base.WORD, frozenset({word}))
            case Reference(name=name):
                return self.of_name(name, subject)
            case FactOf():
                return self._of_fact(expression, subject)
            case Apply():
                return self._of_call(expression, subject)
            case Table():
                return self._of_table(expression, subject)
            case Lookup():
                return self._of_lookup(expression, subject)
            case Pick(rows=rows):
                for row in rows:
                    self.test(row.when, subject)
                return self._merged([row.value for row in rows], subject)
            case OrElse(options=options):
                return self._merged(list(options), subject)

    def test(self, condition: Condition | None, subject: Subject) -> None:
        """Look through a condition for tests that can mean nothing."""
        match condition:
            case None:
                return
            case Every(parts=parts) | Some(parts=parts):
                for part in parts:
                    self.test(part, subject)
            case Not(part=part) | Unless(part=part):
                self.test(part, subject)
            case Answered(subject=name):
                self.of_name(name, subject)
            case OneOf() | Has():
                self._test_words(condition, subject)
            case Compares():
                self._test_order(condition, subject)
            case InGroup():
                self._test_group(condition, subject)

    def _of_value(self, name: str) -> Kind | None:
        subject = ("value", name)
        if name in self._open:
            around = " → ".join((*self._open[self._open.index(name) :], name))
            self._complain(subject, f"leans on itself: {around}")
            return None
        if name not in self._known:
            self._open.append(name)
            self._known[name] = self.of(self._guide.values[name], subject)
            self._open.pop()
        return self._known[name]

    def _of_fact(self, node: FactOf, subject: Subject) -> Kind | None:
        fact = self._almanac.facts.get(node.fact)
        if fact is None:
            self._complain(subject, f"there is no fact `{node.fact}`")
            return None
        if node.on is not None:
            on = self.of(node.on, subject)
            if on is not None and on.base is not Base.DATE:
                self._complain(subject, f"`on` of `{node.fact}` is not a day")
        return Kind(_FACTS[fact.kind])

    def _of_call(self, call: Apply, subject: Subject) -> Kind | None:
        function = FUNCTIONS[call.function]
        kinds: list[Kind] = []
        for name, argument in call.arguments.items():
            if name in (function.words or {}):
                continue
            kind = self.of(argument, subject)
            if kind is None:
                return None
            allowed = function.takes[next(iter(function.takes))]
            if not function.many:
                allowed = function.takes[name]
            if kind.base not in allowed:
                what = f"`{call.function}` cannot take a {kind.base.value} as `{name}`"
                self._complain(subject, what)
                return None
            kinds.append(kind)
        result = function.gives(kinds)
        if result is None:
            given = ", ".join(kind.base.value for kind in kinds)
            self._complain(subject, f"`{call.function}` of {given} means nothing")
        return result

    def _of_table(self, table: Table, subject: Subject) -> Kind | None:
        key = self.of(table.of, subject)
        if table.fact is not None:
            fact = self._almanac.facts.get(table.fact)
            if fact is None or fact.kind != "table":
                what = f"`{table.fact}` is not a fact of kind table"
                self._complain(subject, what)
            if key is not None and not key.numeric:
                what = f"a {key.base.value} is looked up among numbers"
                self._complain(subject, what)
            return Kind(Base.NUMBER)
        for row_key, _ in table.rows:
            kind = self.of(row_key, subject)
            if key is not None and kind is not None and not key.compares_with(kind):
                what = f"a {key.base.value} is looked up among {kind.base.value}s"
                self._complain(subject, what)
        values = [value for _, value in table.rows]
        above = [] if table.above is None else [table.above]
        return self._merged(values + above, subject)

    def _of_lookup(self, node: Lookup, subject: Subject) -> Kind | None:
        key = self.of(node.of, subject)
        options = self._almanac.lists.get(node.list)
        if options is None:
            self._complain(subject, f"there is no list `{node.list}`")
            return None
        items = {item.id for item in options.items}
        if key is not None and (key.base is not Base.WORD or not key.words & items):
            self._complain(subject, f"nothing of it is an item of `{node.list}`")
        found = {item.fields.get(node.field) for item in options.items} - {None}
        if not found:
            self._complain(subject, f"no item of `{node.list}` has `{node.field}`")
        return Kind(Base.WORD, frozenset(word for word in found if word is not None))

    def _merged(self, options: list[Expression], subject: Subject) -> Kind | None:
        kinds = [self.of(option, subject) for option in options]
        known = [kind for kind in kinds if kind is not None]
        if len(known) < len(kinds):
            return None
        result = merged(known)
        if result is None:
            given = ", ".join(sorted({kind.base.value for kind in known}))
            self._complain(subject, f"may be any of {given}: these do not go together")
        return result

    def _test_words(self, test: OneOf | Has, subject: Subject) -> None:
        kind = self.of_name(test.subject, subject)
        if kind is None:
            return
        if isinstance(test, Has) and kind.base is not Base.CHOICES:
            self._complain(subject, f"`has` asks a set; `{test.subject}` is none")
            return
        if isinstance(test, OneOf) and kind.base is Base.CHOICES:
            what = f"`{test.subject}` is a set: test it with has, has_any, has_only"
            self._complain(subject, what)
            return
        for option in test.options:
            self._test_equal(test.subject, kind, option, subject)

    def _test_equal(
        self, name: str, kind: Kind, option: Expression, subject: Subject
    ) -> None:
        other = self.of(option, subject)
        if other is None:
            return
        if isinstance(option, Word) and kind.base in {Base.WORD, Base.CHOICES}:
            if option.value not in kind.words:
                self._complain(subject, f"`{name}` can never be `{option.value}`")
        elif kind.base is Base.CHOICES and other.base is Base.WORD:
            if not kind.words & other.words:
                self._complain(subject, f"`{name}` can never hold any of these")
        elif kind.base is not other.base and not kind.compares_with(other):
            what = f"`{name}` is a {kind.base.value}, never a {other.base.value}"
            self._complain(subject, what)
        elif kind.base is Base.WORD and not kind.words & other.words:
            self._complain(subject, f"the two are never equal: `{name}` and the other")

    def _test_order(self, test: Compares, subject: Subject) -> None:
        kind = self.of_name(test.subject, subject)
        other = self.of(test.other, subject)
        if kind is not None and other is not None and not kind.compares_with(other):
            what = f"`{test.subject}`, a {kind.base.value}, is held against "
            self._complain(subject, f"{what}a {other.base.value}")

    def _test_group(self, test: InGroup, subject: Subject) -> None:
        kind = self.of_name(test.subject, subject)
        if kind is not None and kind.base is Base.CHOICES:
            self._complain(subject, f"`{test.subject}` is a set: no group holds it")
        options = self._almanac.lists.get(test.list)
        if options is not None and test.group not in options.groups:
            what = f"the list `{test.list}` has no group `{test.group}`"
            self._complain(subject, what)

    def _complain(self, subject: Subject, what: str) -> None:
        self._problems[Problem(subject, what)] = None


def asks_of(guide: Guide) -> Iterator[tuple[str, Ask]]:
    """Yield every id that keeps an answer, with what is asked."""
    for question in guide.questions():
        yield question.key, question.ask
    for step in guide.steps:
        if isinstance(step, Form):
            yield from ((field.id, field.ask) for field in step.fields)


def kind_of_ask(ask: Ask) -> Kind:
    """Return the kind of an answer."""
    match ask:
        case Choice(options=options, list=name):
            return Kind(Base.WORD, frozenset(o.id for o in options), name)
        case Choices(options=options, list=name):
            return Kind(Base.CHOICES, frozenset(o.id for o in options), name)
        case AskDate():
            return Kind(Base.DATE)
        case AskNumber(money=money):
            return Kind(Base.MONEY if money else Base.NUMBER)
        case _:
            return Kind(Base.TEXT)
