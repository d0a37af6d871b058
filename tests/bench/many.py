"""Content with as many guides as wanted, their words drawn from the real ones."""

import random

import msgspec

from kiosk.content.library import read_library
from kiosk.content.stems import Stems
from kiosk.domain.directory import LANGUAGES
from kiosk.domain.edition import Edition
from kiosk.domain.texts import GuideWords, Paragraph, Plain, Text
from kiosk.domain.volume import Volume
from kiosk.domain.words import tokens
from kiosk.machine.paths import bundled
from kiosk.store.content import build_content

PARTS = ("title", "card", "summary", "body")


def build_many(path, guides, seed=2026):
    """Write a guides.db of generated guides; return their texts for others to index.

    Returns:
        Rows of (language, title, keywords, card, summary, body).
    """
    draw = random.Random(seed)  # noqa: S311 - no secret, the same for each run
    library = read_library(bundled().resources)
    real = list(library.volumes.values())
    pools = {language: _pools(real, language) for language in LANGUAGES}
    rows = []

    def volumes():
        for number in range(guides):
            model = real[number % len(real)]
            words = {
                language: _words(model.words[language], language, pools, draw)
                for language in LANGUAGES
            }
            rows.extend(_row(each) for each in words.values())
            guide = msgspec.structs.replace(
                model.guide, id=f"guide-{number}", steps=(), values={}
            )
            yield Volume(guide, words)

    edition = Edition(
        almanac=library.almanac,
        themes=tuple(library.themes.values()),
        volumes=volumes(),
        wordbook=library.wordbook,
    )
    build_content(path, "generated", edition, Stems())
    return rows


def _texts(words):
    """Return the text of each part of a guide's words."""
    steps = words.steps.values()
    told = [text for step in steps for text in (step.title, step.body) if text]
    return {
        "title": words.title.plain(),
        "card": words.card.plain(),
        "summary": words.summary.plain(),
        "body": " ".join(text.plain() for text in (*words.who_can, *told)),
    }


def _pools(volumes, language):
    found = {part: [] for part in (*PARTS, "keywords")}
    for volume in volumes:
        words = volume.words[language]
        for part, text in _texts(words).items():
            found[part] += text.split()
        found["keywords"] += words.keywords
    return found


def _words(model, language, pools, draw):
    own = {
        part: " ".join(draw.choices(pools[language][part], k=len(text.split())))
        for part, text in _texts(model).items()
    }
    keywords = tuple(draw.choices(pools[language]["keywords"], k=len(model.keywords)))
    return GuideWords(
        language=language,
        title=_text(own["title"], language),
        card=_text(own["card"], language),
        summary=_text(own["summary"], language),
        keywords=keywords,
        who_can=(_text(own["body"], language),),
    )


def _text(words, language):
    return Text((Paragraph((Plain(words),)),), language)


def _row(words):
    return (
        words.language,
        " ".join(tokens(words.title.plain())),
        " ".join(tokens(" ".join(words.keywords))),
        " ".join(tokens(words.card.plain())),
        " ".join(tokens(words.summary.plain())),
        " ".join(tokens(words.who_can[0].plain())),
    )
