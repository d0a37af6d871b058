"""Guides by construction: whatever they are, they keep the format's rules.

Conditions, values and bounds read only what was asked before; the last step is
an outcome without a condition. They are small: every way through is countable.
"""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from kiosk.domain.expressions import (
    Answered,
    Apply,
    Compares,
    Day,
    Every,
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
)
from kiosk.domain.guide import (
    Action,
    AskDate,
    AskNumber,
    AskText,
    Check,
    Checklist,
    Choice,
    Choices,
    Choosable,
    Field,
    Form,
    Info,
    Outcome,
    Question,
)
from tests.builders import almanac, fact, guide, option_list

START = date(2026, 11, 20)
_MOST_WAYS = 150
TOWNS = option_list(
    "towns",
    {"id": "a", "near": "x"},
    {"id": "b", "near": "y"},
    "c",
    north=("a", "b"),
)
BOOK = almanac(
    fact("limit", "number", {"value": 3, "starts": START}),
    fact("gone", "number", {"value": 3, "until": START - timedelta(days=900)}),
    fact("due", "date", START + timedelta(days=3)),
    fact("steps", "table", ((Decimal(1), Decimal(2)), (Decimal(4), Decimal(1)))),
    lists=[TOWNS],
)


class _Author:
    """Draws the parts of one guide from what was asked before."""

    def __init__(self, draw, *, today, facts):
        self.draw = draw
        self.today = today
        self.facts = facts
        self.asks = {}
        self.values = {}
        self.kinds = {}
        self.ways = 1
        self.taken = 0

    def name(self, letter):
        self.taken += 1
        return f"{letter}{self.taken}"

    def known(self, kind):
        return [name for name, own in self.kinds.items() if own == kind]

    def one_of(self, *makers):
        return self.draw(st.sampled_from([m for m in makers if m is not None]))()

    def count(self, most):
        return self.draw(st.integers(0, most))

    # -- expressions ----------------------------------------------------------

    def number(self, depth=1):
        names = self.known("number")
        sets, days = self.known("set"), self.known("date")
        words = self.known("word")
        makers = [lambda: Number(Decimal(self.count(6)))]
        if names:
            makers += [lambda: Reference(self.draw(st.sampled_from(names)))] * 2
        if self.facts:
            makers.append(lambda: FactOf(self.draw(st.sampled_from(["limit", "gone"]))))
        if depth and (names or days or sets or words):
            makers.append(lambda: self.call(depth - 1))
            makers.append(lambda: self.picked(self.number, depth - 1))
        if depth and names:
            makers.append(lambda: self.table(depth - 1))
            makers.append(
                lambda: OrElse((self.number(depth - 1), Number(Decimal(self.count(3)))))
            )
        if sets:
            makers.append(
                lambda: Apply(
                    "count", {"of": Reference(self.draw(st.sampled_from(sets)))}
                )
            )
        if len(days) > 1:
            makers.append(
                lambda: Apply(
                    "days_between",
                    {"from": Reference(days[0]), "to": Reference(days[1])},
                )
            )
        return self.one_of(*makers)

    def call(self, depth):
        function = self.draw(
            st.sampled_from(["sum", "difference", "product", "quotient", "min", "max"])
        )
        return Apply(function, {"0": self.number(depth), "1": self.number(depth)})

    def table(self, depth):
        of = Reference(self.draw(st.sampled_from(self.known("number"))))
        if self.facts and self.draw(st.booleans()):
            return Table(of, "from", fact="steps")
        how = self.draw(st.sampled_from(["up_to", "from"]))
        keys = sorted(self.draw(st.sets(st.integers(0, 6), min_size=1, max_size=3)))
        rows = tuple((Number(Decimal(key)), self.number(depth)) for key in keys)
        above = (
            self.number(depth) if how == "up_to" and self.draw(st.booleans()) else None
        )
        return Table(of, how, rows, above)

    def day(self, depth=1):
        names = self.known("date")
        makers = [lambda: Day(START + timedelta(days=self.count(8)))]
        if names:
            makers += [lambda: Reference(self.draw(st.sampled_from(names)))] * 2
        if self.today:
            makers.append(lambda: Reference("today"))
        if self.facts:
            makers.append(lambda: FactOf("due"))
        if depth:
            makers.append(
                lambda: Apply(
                    self.draw(st.sampled_from(["days_after", "working_days_after"])),
                    {"date": self.day(depth - 1), "days": self.number(0)},
                )
            )
            makers.append(lambda: self.picked(self.day, depth - 1))
        return self.one_of(*makers)

    def word(self, depth=1):
        choices = self.known("word")
        makers = [lambda: Word(self.draw(st.sampled_from("abc")))]
        if choices:
            makers.append(lambda: Reference(self.draw(st.sampled_from(choices))))
        if choices and self.facts:
            makers.append(
                lambda: Lookup(
                    Reference(self.draw(st.sampled_from(choices))), "towns", "near"
                )
            )
        if depth:
            makers.append(lambda: self.picked(self.word, depth - 1))
        return self.one_of(*makers)

    def picked(self, make, depth):
        rows = [
            PickRow(make(depth), self.condition(1)) for _ in range(1 + self.count(1))
        ]
        if self.draw(st.booleans()):
            rows.append(PickRow(make(depth)))
        return Pick(tuple(rows))

    # -- conditions -----------------------------------------------------------

    def condition(self, depth=2):
        if not self.kinds:
            return Compares("today", "ge", self.day(0)) if self.today else None
        makers = [self.test, self.test]
        if depth:
            makers += [
                lambda: Every((self.sure(depth - 1), self.sure(depth - 1))),
                lambda: Some((self.sure(depth - 1), self.sure(depth - 1))),
                lambda: Unless(self.sure(depth - 1)),
                lambda: Not(self.sure(depth - 1)),
            ]
        return self.one_of(*makers)

    def sure(self, depth):
        return self.condition(depth)

    def test(self):
        names = list(self.kinds) + (["today"] if self.today else [])
        name = self.draw(st.sampled_from(names))
        how = self.draw(st.sampled_from(["lt", "le", "gt", "ge"]))
        negated = self.draw(st.booleans())
        if name != "today" and self.count(6) == 0:
            return Answered(name, expected=negated)
        match self.kinds.get(name, "date"):
            case "number" if self.count(2):
                return Compares(name, how, self.number())
            case "number":
                return OneOf(name, (self.number(0),), negated)
            case "date" if self.count(3):
                return Compares(name, how, self.day())
            case "date":
                return OneOf(name, (self.day(0),), negated)
            case "set":
                some = self.draw(
                    st.sets(st.sampled_from("abc"), min_size=1, max_size=2)
                )
                how = self.draw(st.sampled_from(["any", "all", "none", "only"]))
                words = tuple(Word(each) for each in sorted(some))
                choices = self.known("word")
                if choices and self.count(3) == 0:
                    words = (Reference(choices[0]),)
                return Has(name, how, words)
            case _ if self.facts and self.count(3) == 0:
                return InGroup(name, "towns", "north")
            case _:
                others = tuple(self.word(0) for _ in range(1 + self.count(1)))
                return OneOf(name, others, negated)

    def maybe(self):
        return self.condition() if self.count(1) else None

    # -- steps ----------------------------------------------------------------

    def ask(self):
        """Return an ask and the kind of its answer, within the ways still left."""
        size = _MOST_WAYS // self.ways
        makers = [lambda: (AskText(), None)]
        if size >= 3:
            makers += [self.ask_choice, self.ask_choice]
        if size >= 8:
            makers += [self.ask_number, self.ask_date, self.ask_choices]
        return self.one_of(*makers)

    def choosables(self):
        size = 2 + self.count(1)
        return tuple(
            Choosable(name, self.condition(1) if self.count(4) == 0 else None)
            for name in "abc"[:size]
        )

    def ask_choice(self):
        options = self.choosables()
        self.ways *= len(options)
        return Choice(options), "word"

    def ask_choices(self):
        options = self.choosables()
        self.ways *= 2 ** len(options)
        none = options[-1].id if self.count(2) == 0 else None
        return Choices(options, None, none, self.count(1)), "set"

    def ask_number(self):
        low, size = self.count(2), self.count(5)
        self.ways *= size + 1
        if self.known("number") and self.count(2) == 0:
            low = Reference(self.known("number")[0])
            return AskNumber(low, Number(Decimal(6))), "number"
        return AskNumber(Number(Decimal(low)), Number(Decimal(low + size))), "number"

    def ask_date(self):
        low, size = self.count(3), self.count(5)
        self.ways *= size + 1
        first = START + timedelta(days=low)
        last = Day(first + timedelta(days=size))
        if self.today and self.draw(st.booleans()):
            before = Apply(
                "days_after",
                {"date": Reference("today"), "days": Number(Decimal(-size))},
            )
            return AskDate(before, Reference("today")), "date"
        return AskDate(Day(first), last), "date"

    def question(self):
        name = self.name("q")
        when = self.maybe()
        ask, kind = self.ask()
        if kind is None:
            return Question(id=name, ask=ask, when=when)
        self.asks[name] = ask
        self.kinds[name] = kind
        checks = ()
        if self.count(5) == 0:
            checks = (Check(Unless(self.test()), "wrong"),)
        return Question(
            id=name, ask=ask, when=when, checks=checks, notes=self.notes_before(name)
        )

    def notes_before(self, name):
        """Draw notes of a question, which cannot read its answer."""
        kind = self.kinds.pop(name)
        notes = self.some("n")
        self.kinds[name] = kind
        return notes

    def again(self):
        """Ask a question once more where it was not asked before."""
        name = self.draw(st.sampled_from(list(self.asks)))
        when = Answered(name, expected=False)
        return Question(id=self.name("g"), ask=self.asks[name], when=when, again=name)

    def some(self, letter):
        return tuple(
            Choosable(self.name(letter), self.condition()) for _ in range(self.count(2))
        )

    def form(self):
        fields = []
        when = self.maybe()
        for _ in range(1 + self.count(1)):
            name = self.name("f")
            own = self.condition(1) if self.count(3) == 0 else None
            required = self.draw(st.booleans())
            ask, kind = self.ask()
            self.ways *= 1 if required else 2
            fields.append(Field(id=name, ask=ask, required=required, when=own))
            if kind is not None:
                self.kinds[name] = kind
        return Form(id=self.name("s"), fields=tuple(fields), when=when)

    def value(self):
        kind, make = self.draw(
            st.sampled_from(
                [("number", self.number), ("date", self.day), ("word", self.word)]
            )
        )
        name = self.name("v")
        self.values[name] = make(2)
        self.kinds[name] = kind

    def step(self):
        makers = [
            *[self.question] * 5,
            lambda: Info(id=self.name("s"), when=self.maybe(), notes=self.some("n")),
            lambda: Checklist(
                id=self.name("s"), when=self.maybe(), items=self.some("i")
            ),
            lambda: Action(id=self.name("s"), when=self.maybe(), channel="here"),
            self.form,
            lambda: Outcome(
                id=self.name("o"), when=self.test_or_none(), result="closed"
            ),
        ]
        if self.asks:
            makers.append(self.again)
        return self.one_of(*makers)

    def test_or_none(self):
        return self.test() if self.kinds else Compares("today", "lt", Day(START))


@st.composite
def guides(draw, *, today=False, facts=False, most=6):
    """Draw a guide that is right by construction."""
    author = _Author(draw, today=today, facts=facts)
    steps = []
    for _ in range(draw(st.integers(1, most))):
        steps.append(author.step())
        if author.kinds and draw(st.booleans()):
            author.value()
    return guide(*steps, values=author.values, checked=START)
