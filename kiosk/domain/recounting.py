"""Tells a patron's answers back in words, and what another answer would do."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain import view as views
from kiosk.domain.formatting import Formatter
from kiosk.domain.guide import AskNumber, Choice, Choices, Question
from kiosk.domain.rendering import Renderer

if TYPE_CHECKING:
    from kiosk.domain.directory import Language
    from kiosk.domain.functions import Known
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Change, Walk


class Recounter:
    """Tells the answers of one walk in one language."""

    def __init__(self, volume: Volume, walk: Walk, language: Language) -> None:
        """Prepare to tell a walk's answers."""
        self._walk = walk
        self._words = volume.words[language]
        scope = walk.trace.scope_at(walk.step.id)
        self._renderer = Renderer(volume, walk.almanac, scope, language)
        self._formatter = Formatter(language)

    def answers(self) -> tuple[views.AnswerView, ...]:
        """Return the answers that count, in the order of the path."""
        return tuple(
            self.answer(question.key)
            for question in self._walk.questions_on_path()
            if question.key in self._walk.trace.counting
        )

    def answer(self, key: str) -> views.AnswerView:
        """Return one answer with its question."""
        given = self._walk.answers.get(key)
        question = self._walk.guide.question(key)
        words = self._words.steps.get(question.id)
        title = key if words is None else self._renderer.rich(words.title).plain
        return views.AnswerView(key, question.id, title, self._said(question, given))

    def change(self, key: str, change: Change) -> views.ChangeView:
        """Return what another answer would do."""
        question = self._walk.guide.question(key)
        asked = (self.answer(name).question for name in change.asked)
        known = {question.key for question in self._walk.questions_on_path()}
        return views.ChangeView(
            question=self.answer(key).question,
            before=self.answer(key).answer,
            after=self._said(question, change.walk.answers.get(key)),
            dropped=tuple(
                self.answer(name) for name in change.dropped if name in known
            ),
            asked=tuple(asked),
        )

    def _said(self, question: Question, given: Known | None) -> str:
        """Return an answer in words."""
        if given is None:
            return ""
        if isinstance(given, datetime.date):
            return self._formatter.day(given)
        if isinstance(given, Decimal):
            money = isinstance(question.ask, AskNumber) and question.ask.money
            return (
                self._formatter.money(given) if money else self._formatter.number(given)
            )
        words = self._words.steps.get(question.id)
        labels = {} if words is None else words.options
        chosen = [given] if isinstance(given, str) else sorted(given)
        if isinstance(question.ask, Choice | Choices):
            chosen = [
                self._renderer.rich(labels[option.id].label).plain
                if option.id in labels
                else option.id
                for option in question.ask.options
                if option.id in chosen
            ]
        return self._formatter.listing(chosen)
