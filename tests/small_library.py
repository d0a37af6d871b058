"""A whole content of one guide that uses everything, right in every way."""

from datetime import date

from kiosk.content.checker import check_guide
from kiosk.content.library import read_library
from tests.builders import write

ON = date(2026, 11, 24)
GUIDE = "guides/work/benefit/guide.yaml"
BG = "guides/work/benefit/bg.yaml"
EN = "guides/work/benefit/en.yaml"

FILES = {
    "themes.yaml": """\
- id: work
  icon: ph.briefcase
  category: work
  name: {bg: Работа, en: Work}
  line: {bg: Търся работа, en: I look for work}
""",
    "directory/authorities.yaml": """\
- id: agency
  name: {bg: "Агенция (АЗ)", en: The agency}
  what_for: {bg: Работа}
  phone: "0700 1"
  site: home
""",
    "directory/sites.yaml": """\
- id: home
  hosts: [az.bg, "*.e.az.bg"]
  login_hosts: [login.az.bg]
  url: "https://az.bg/"
  title: {bg: Сайт, en: Site}
- id: other
  hosts: [other.bg]
  url: "https://other.bg/"
  title: {bg: Друг}
""",
    "directory/offices.yaml": """\
- id: desk-a
  authority: agency
  town: {bg: А, en: A}
  phone: ["1"]
- id: desk-b
  authority: agency
  town: {bg: Б}
""",
    "facts/work.yaml": """\
- id: term
  kind: days
  values:
    - {value: 7, from: 2020-01-01, source: "https://law.bg"}
- id: fee
  kind: money
  values:
    - {value: 15.34, from: 2026-01-01, until: 2026-12-31, source: "https://law.bg"}
    - {value: 30.00, currency: BGN, from: 2020-01-01, source: "https://law.bg"}
- id: line
  kind: phone
  values:
    - {value: "0700 2", source: "https://az.bg"}
- id: relief
  kind: table
  values:
    - {value: [[1, 10], [2, 20]], source: "https://law.bg"}
- id: opens
  kind: date
  recurs: yearly
  values:
    - {value: 2020-01-01, source: "https://law.bg"}
- id: closes
  kind: date
  recurs: yearly
  values:
    - {value: 2020-12-31, source: "https://law.bg"}
""",
    "lists/towns.yaml": """\
- id: towns
  items: [{id: a, desk: desk-a}, {id: b, desk: desk-b}, c]
  groups: {both: [a, b], everywhere: [both, c]}
""",
    "lists/towns/bg.yaml": """\
items: {a: А, b: {label: Б, hint: град Б}, c: В}
groups: {both: И двете, everywhere: Всички}
""",
    "lists/towns/en.yaml": """\
items: {a: A, b: {label: B, hint: town B}, c: C}
groups: {both: Both, everywhere: Everywhere}
""",
    "fragments/leave/fragment.yaml": """\
format: 1
id: leave
steps:
  - {id: sure, kind: question, ask: choice, options: [yes, no]}
  - id: log-out
    kind: action
    channel: here
    staff: true
    when: {sure: yes}
    notes: [slow]
""",
    "fragments/leave/bg.yaml": """\
steps:
  sure: {title: "Сигурно?", options: {yes: Да, no: Не}}
  log-out:
    title: Излезте
    body: "Отговорихте {sure}."
    staff: Останете до човека.
    notes: {slow: Бавно е.}
""",
    "fragments/leave/en.yaml": """\
steps:
  sure: {title: "Sure?", options: {yes: Yes, no: No}}
  log-out:
    title: Log out
    body: "You said {sure}."
    staff: Stay with the person.
    notes: {slow: It is slow.}
""",
    GUIDE: """\
format: 1
id: benefit
version: 1
theme: work
authority: agency
audience: [jobseeker]
icon: ph.briefcase
minutes: 20
checked: 2026-08-01
check_by: 2027-01-15
sites: [home]
related: []
sources: [{url: "https://law.bg", supports: all of it, dated: 2026-07}]
doubts: [amount]
season: {opens: opens, closes: closes}
cost: {fact: fee}
contacts: [desk-a, agency]
parts: [ask, prepare, apply]
values:
  earliest: {years_after: {date: today, years: -2}}
  register-by: {working_days_after: {date: left-on, days: {fact: term}}}
  office: {lookup: {of: town, list: towns, field: desk}}
  kind:
    pick:
      - {when: {helps: {has: rent}}, value: much}
      - {value: little}
steps:
  - {id: left-on, kind: question, part: ask, ask: date, min: earliest, max: today}
  - {id: late, kind: info, part: ask, when: {register-by: {lt: today}}}
  - {id: town, kind: question, part: ask, ask: choice, options_from: towns, count: true}
  - id: helps
    kind: question
    part: ask
    ask: choices
    options: [rent, heat, none]
    none: none
    at_least: 1
  - id: why
    kind: question
    part: ask
    ask: choice
    options: [own-wish, {id: other, when: {town: [a, b]}}]
    unless: {helps: {has: none}}
    check: [{holds: {unless: {why: other}}, else: ask-them}]
  - id: no-right
    kind: outcome
    part: ask
    result: not-eligible
    when: {helps: {has: none}}
  - id: list
    kind: checklist
    part: prepare
    items: [card, {id: proof, when: {kind: much}}]
  - id: apply
    kind: action
    part: apply
    channel: online
    site: {id: home, url: "https://az.bg/apply", here: ["https://x.e.az.bg/*"]}
    plan_b: office-path
    staff: true
    notes:
      - {id: office, when: {office: {answered: true}}}
      - {id: much, when: {kind: much}}
  - {id: go, kind: action, part: apply, channel: office, when: {town: a}}
  - {id: out, kind: include, part: apply, fragment: leave, when: {town: b}}
  - id: paper
    kind: form
    part: apply
    fields:
      - {id: full-name, ask: text, format: name, required: true}
      - {id: place, ask: choice, options_from: towns, from: town}
      - {id: way, ask: choice, options: [post, desk]}
  - id: fits
    kind: results
    part: apply
    items:
      - {id: phone, phone: line, group: call}
      - {id: desk, office: desk-a, when: {town: {in_group: both}}}
  - {id: sent, kind: outcome, part: apply, result: submitted}
""",
    BG: """\
title: Вземете обезщетение
card: Обезщетение
summary: Пари за месец.
keywords: [борса]
who_can: [Всеки]
fee: "{fact:fee}"
deadline: "{fact:term|one: # ден|other: # дни}"
doubts: {amount: Не е сигурно.}
parts: {ask: Въпроси, prepare: Подгответе се, apply: Подайте}
steps:
  left-on: {title: "Кога напуснахте?", rail: Кога}
  late: {title: Закъснявате, body: "До {register-by}."}
  town: {title: "Къде живеете?"}
  helps:
    title: "Какво получавате?"
    options: {rent: За наем, heat: За отопление, none: Нищо}
  why:
    title: "Защо напуснахте?"
    options:
      own-wish: {label: Сам, hint: По желание}
      other: Друго
    errors: {ask-them: Питайте ги.}
  no-right: {title: Нямате право, after: [Питайте]}
  list:
    title: Пригответе
    items:
      card: {label: Карта, missing: Вземете я.}
      proof: {label: Договор, missing: Поискайте го.}
  apply:
    title: Подайте
    body: "На {site:home.title}. Тел. {authority:agency.phone}."
    staff: За библиотекаря.
    notes: {office: "Тел. {office:office.phone}.", much: "От {left-on}."}
  go: {title: Идете на гише}
  paper:
    title: Попълнете
    fields:
      full-name: {label: Име, hint: Три имена}
      place: Място
      way: {label: Как, options: {post: По пощата, desk: На гише}}
  fits:
    title: За Вас
    items: {phone: Телефон, desk: Гише}
    groups: {call: Обадете се}
  sent: {title: Изпратено, body: Готово., after: [Пазете номера]}
""",
    EN: """\
title: Get the benefit
card: Benefit
summary: Money for a month.
keywords: [dole]
who_can: [Everybody]
fee: "{fact:fee}"
deadline: "{fact:term|one: # day|other: # days}"
doubts: {amount: Not certain.}
parts: {ask: Questions, prepare: Prepare, apply: Apply}
steps:
  left-on: {title: "When did you leave?", rail: When}
  late: {title: You are late, body: "By {register-by}."}
  town: {title: "Where do you live?"}
  helps:
    title: "What do you get?"
    options: {rent: For rent, heat: For heating, none: Nothing}
  why:
    title: "Why did you leave?"
    options:
      own-wish: {label: Myself, hint: By wish}
      other: Other
    errors: {ask-them: Ask them.}
  no-right: {title: No right, after: [Ask]}
  list:
    title: Prepare
    items:
      card: {label: Card, missing: Take it.}
      proof: {label: Contract, missing: Ask for it.}
  apply:
    title: Apply
    body: "At {site:home.title}. Tel. {authority:agency.phone}."
    staff: For the librarian.
    notes: {office: "Tel. {office:office.phone}.", much: "From {left-on}."}
  go: {title: Go to the desk}
  paper:
    title: Fill in
    fields:
      full-name: {label: Name, hint: Three names}
      place: Place
      way: {label: How, options: {post: By post, desk: At the desk}}
  fits:
    title: For you
    items: {phone: Phone, desk: Desk}
    groups: {call: Call}
  sent: {title: Sent, body: Done., after: [Keep the number]}
""",
}


def small_library(folder, changes=(), **files):
    """Read the content with some texts changed: (file, old, new), each once."""
    texts = {**FILES, **files}
    for name, old, new in changes:
        assert texts[name].count(old) == 1, (name, old, texts[name].count(old))
        texts[name] = texts[name].replace(old, new)
    return read_library(
        write(folder, {n: t for n, t in texts.items() if t is not None})
    )


def verdict_on(library, on=ON):
    """Return what is found about the one guide."""
    return check_guide(library.entries["benefit"], library, on)


def told(folder, faults):
    """Return faults as (file, line, subject, what), in the order of the files."""
    return [
        (str(fault.path.relative_to(folder)), fault.line, fault.subject, fault.what)
        for fault in sorted(faults)
    ]


def line_of(text, part):
    """Return the line on which a part of a text stands, from 1."""
    assert text.count(part) == 1, (part, text.count(part))
    return text[: text.index(part)].count("\n") + 1
