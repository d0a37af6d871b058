"""Binds a guide with its words in every language into a volume."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from kiosk.content import schema
from kiosk.content.faults import Fault, Faulty
from kiosk.content.wording import Wording
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE, Language
from kiosk.domain.guide import Choice, Choices, Question
from kiosk.domain.texts import GuideWords, ItemWords, StepWords, Text
from kiosk.domain.volume import Volume

if TYPE_CHECKING:
    from kiosk.content.document import Document
    from kiosk.content.structure import Compiled

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
            named = self._own_steps(theirs)
            steps |= {f"{include}--{name}": words for name, words in named.items()}
        return steps

    def _with_lists(
        self, compiled: Compiled, steps: dict[str, StepWords], language: Language
    ) -> Iterator[tuple[str, StepWords]]:
        """Give questions from long lists the words of their options."""
        asked = {
            step.id: step.ask
            for step in compiled.guide.steps
            if isinstance(step, Question)
        }
        for name, words in steps.items():
            ask = asked.get(name)
            if isinstance(ask, Choice | Choices) and ask.list is not None:
                yield name, self._with_list(words, ask, language)
            else:
                yield name, words

    def _with_list(
        self, words: StepWords, ask: Choice | Choices, language: Language
    ) -> StepWords:
        labels: dict[str, ItemWords] = {}
        groups: dict[str, ItemWords] = {}
        texts = self._lists.get(ask.list or "", {})
        if SOURCE_LANGUAGE in texts:
            wording = Wording(language, texts[SOURCE_LANGUAGE], texts.get(language))
            labels = wording.items(("items",))
            groups = wording.items(("groups",))
        offered = {option.id for option in ask.options}
        own = {name: each for name, each in labels.items() if name in offered}
        return msgspec.structs.replace(
            words, options=own | words.options, groups=groups | words.groups
        )


def _needed(wording: Wording, key: str) -> Text:
    text = wording.text((key,))
    if text is None:
        raise Faulty(wording.source.fault((key,), "text missing"))
    return text
