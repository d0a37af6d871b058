"""Every procedure has its guide, in every language, with nothing left open."""

import datetime

import pytest

from kiosk.content.gaps import gaps_in
from kiosk.content.library import read_library
from kiosk.domain.directory import LANGUAGES
from tests.kiosks import RESOURCES

DAY = datetime.date(2026, 11, 24)
PROCEDURES = [
    "address-registration",
    "az-jobseeker-register",
    "business-craftsman-master",
    "business-find-funding",
    "business-is-it-for-me",
    "business-register-et-eood",
    "business-register-freelancer-bulstat",
    "child-benefits",
    "civil-status-certificates",
    "complaint-authority-kzp",
    "criminal-record-online",
    "culture-chitalishta-youth-programmes",
    "digital-skills-blind-low-vision",
    "digital-skills-elearning-selftest",
    "digital-skills-email-files-pdf",
    "digital-skills-video-call-safe-shopping",
    "disability-telk-support",
    "e-employment-record",
    "e-identity-choose",
    "education-diploma-check-recognition",
    "education-kindergarten-school-admission",
    "education-scholarships-university",
    "egov-find-and-request",
    "employer-announce-vacancy",
    "employer-hiring-subsidies",
    "europass-cv",
    "health-choose-gp",
    "health-ehealth-record-eprescription",
    "health-ehic-card",
    "health-teens-trusted-info",
    "heating-aid",
    "id-card-passport-renew",
    "jobs-search-az-eures",
    "labour-inspectorate-complaint",
    "library-catalogue-ab",
    "library-digitise-local-history",
    "library-europeana-digital-libraries",
    "library-reader-card-ask-librarian",
    "library-union-catalogue-ill",
    "local-tax-declare-property-vehicle",
    "local-taxes-check-pay",
    "noi-pik-and-eservices",
    "noi-unemployment-benefit",
    "nra-annual-return",
    "nra-certificate-obligations",
    "nra-employment-contracts",
    "nra-health-insurance-status",
    "nra-obligations-pay",
    "nra-pik-get",
    "nra-portal-login",
    "nra-self-employed-register",
    "own-data-and-voting-place",
    "pension-apply-check",
    "pension-fund-choose",
    "scam-report-and-safe-pc",
    "smolyan-help-directory",
    "smolyan-municipality-e-services",
    "ssev-profile-and-send",
    "traffic-fines-and-licence",
    "training-vouchers-courses",
    "vignette-check-and-buy",
]


@pytest.fixture(scope="module")
def library():
    return read_library(RESOURCES)


def test_every_procedure_has_its_guide_and_one_leads_to_them(library):
    assert set(library.volumes) == {*PROCEDURES, "what-do-i-need"}
    assert library.all_faults() == ()


def test_every_text_is_there_in_every_language(library):
    for entry in library.entries.values():
        assert set(entry.texts) == set(LANGUAGES), entry.compiled.guide.id
    assert [gap for gap in gaps_in(library, DAY) if gap.kind == "translation"] == []


def test_the_triage_leads_to_every_other_guide(library):
    guide = library.entries["what-do-i-need"].compiled.guide
    steps = [step for step in guide.steps if hasattr(step, "guide")]
    items = [item for step in guide.steps for item in getattr(step, "items", ())]
    led_to = {each.guide for each in [*steps, *items] if getattr(each, "guide", None)}

    assert led_to == set(PROCEDURES)
