"""The ids of refusals."""

import pytest

from kiosk.domain.refusals import BUILT_IN, Refused

DOCUMENTED = (
    "required not-a-number not-a-date too-small too-large too-many-decimals "
    "not-an-option at-least none-with-others bad-egn bad-lnch bad-eik bad-iban "
    "bad-phone bad-email bad-postcode too-long"
)


def test_the_built_in_ids_are_those_of_the_guide_format():
    assert set(DOCUMENTED.split()) == BUILT_IN


def test_a_refusal_says_which_error_is_meant():
    with pytest.raises(Refused, match=r"^too-early$") as refusal:
        raise Refused("too-early")
    assert refusal.value.code == "too-early"
