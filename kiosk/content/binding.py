"""Binds a guide with its words in every language into a volume."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk.content import schema
from kiosk.content.faults import Fault, Faulty
from kiosk.content.wording import Wording
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE, Language
from kiosk.domain.guide import Choice, Choices, Form, Question
from kiosk.domain.texts import GuideWords, ItemWords, StepWords, Text
from kiosk.domain.volume import Volume

if TYPE_CHECKING:
    from kiosk.content.document import Document
    from kiosk.content.structure import Compiled
    from kiosk.domain.guide import Ask

Texts = Mapping[Language, "Document"]
"""The text files of one thing by language; Bulgarian is always there."""


class Binder:
    """Joins structure and words.

    Args:
        fragments: text files of fragments by id.
        lists: text files of long lists by id.
    """

    def __init__(
        self, fragments: Mapping[str, Texts], lists: Mapping[str, Texts]
    ) -> None:
        """Prepare to bind guides that draw on these."""
        self._fragments = fragments
        self._lists = lists

    def bind(self, compiled: Compiled, texts: Texts) -> tuple[Volume, list[Fault]]:
        """Return a guide with its words, and the strings left over in them.

        Raises:
            Faulty: a text file cannot be read, or a text cannot stand as it is.
        """
        words: dict[Language, GuideWords] = {}
        faults: list[Fault] = []
        for language in LANGUAGES:
            if language in texts:
                texts[language].convert(schema.RawGuideWords)
            wording = Wording(language, texts[SOURCE_LANGUAGE], texts.get(language))
            faults += wording.left_over()
            words[language] = self._words(compiled, wording)
        return Volume(compiled.guide, words), faults

    def _words(self, compiled: Compiled, wording: Wording) -> GuideWords:
        steps = self._own_steps(wording) | self._fragment_steps(compiled, wording)
        steps = dict(self._with_lists(compiled, steps, wording.language))
        own = wording.own or wording.source
        keywords = (
            own.convert(list[str], ("keywords",)) if own.at(("keywords",)) else []
        )
        return GuideWords(
            language=wording.language,
            title=_needed(wording, "title"),
            card=_needed(wording, "card"),
            summary=_needed(wording, "summary"),
            keywords=tuple(str(k) for k in keywords or ()),
            who_can=wording.texts(("who_can",)),
            fee=wording.text(("fee",)),
            deadline=wording.text(("deadline",)),
            result=wording.text(("result",)),
            parts=wording.mapping(("parts",)),
            doubts=wording.mapping(("doubts",)),
            steps=steps,
        )

    def _own_steps(self, wording: Wording) -> dict[str, StepWords]:
        raw = wording.source.at(("steps",))
        names = tuple(raw) if isinstance(raw, dict) else ()
        return {name: wording.step(("steps", name)) for name in names}

    def _fragment_steps(
        self, compiled: Compiled, wording: Wording
    ) -> dict[str, StepWords]:
        steps: dict[str, StepWords] = {}
        for include, fragment in compiled.fragments.items():
            texts = self._fragments.get(fragment, {})
            if SOURCE_LANGUAGE not in texts:
                what = f"the fragment `{fragment}` has no Bulgarian words"
                raise Faulty(compiled.marks.fault(("step", include), what))
            own = texts.get(wording.language)
            theirs = Wording(wording.language, texts[SOURCE_LANGUAGE], own)
            steps |= _renamed(self._own_steps(theirs), include)
        return steps

    def _with_lists(
        self, compiled: Compiled, steps: dict[str, StepWords], language: Language
    ) -> Iterator[tuple[str, StepWords]]:
        """Give what is asked from long lists the words of its options."""
        known = {step.id: step for step in compiled.guide.steps}
        for name, words in steps.items():
            match known.get(name):
                case Question(ask=ask):
                    options = self._from_list(ask, language)
                    yield name, _with(words, options=options | words.options)
                case Form(fields=fields):
                    own = {
                        each.id: _with(
                            words.fields[each.id],
                            options=self._from_list(each.ask, language)
                            | words.fields[each.id].options,
                        )
                        for each in fields
                        if each.id in words.fields
                    }
                    yield name, _with(words, fields=words.fields | own)
                case _:
                    yield name, words

    def _from_list(self, ask: Ask, language: Language) -> dict[str, ItemWords]:
        """Return the words of the options that a question has from a long list."""
        if not isinstance(ask, Choice | Choices) or ask.list is None:
            return {}
        texts = self._lists.get(ask.list, {})
        if SOURCE_LANGUAGE not in texts:
            return {}
        wording = Wording(language, texts[SOURCE_LANGUAGE], texts.get(language))
        labels = wording.items(("items",))
        return {o.id: labels[o.id] for o in ask.options if o.id in labels}


Worded = TypeVar("Worded", StepWords, ItemWords)


def _with(words: Worded, **changed: object) -> Worded:
    return msgspec.structs.replace(words, **changed)


def _renamed(steps: Mapping[str, StepWords], include: str) -> dict[str, StepWords]:
    """Give a fragment's ids their names in the guide, wherever its words use them."""
    own = {*steps, *(name for words in steps.values() for name in words.fields)}
    names = {name: f"{include}--{name}" for name in own}
    found: dict[str, StepWords] = {}
    for name, words in steps.items():
        plain = _with_names(msgspec.to_builtins(words), names)
        read = msgspec.convert(plain, StepWords)
        fields = {names[each]: item for each, item in read.fields.items()}
        found[names[name]] = _with(read, fields=fields)
    return found


def _with_names(value: object, names: Mapping[str, str]) -> object:
    if isinstance(value, list | tuple):
        return [_with_names(each, names) for each in value]
    if not isinstance(value, dict):
        return value
    renamed = {key: _with_names(each, names) for key, each in value.items()}
    if renamed.get("source") in {"named", "office"}:
        renamed["id"] = names.get(str(renamed["id"]), renamed["id"])
    return renamed


def _needed(wording: Wording, key: str) -> Text:
    text = wording.text((key,))
    if text is None:
        raise Faulty(wording.source.fault((key,), "text missing"))
    return text
