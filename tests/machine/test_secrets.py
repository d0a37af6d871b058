"""Secrets are hashed by Argon2id."""

import pytest

from kiosk.machine.secrets import Argon2Secrets


@pytest.fixture(scope="module")
def secrets():
    return Argon2Secrets()


@pytest.fixture(scope="module")
def hashed(secrets):
    return secrets.hashed("4827")


def test_only_the_secret_itself_matches(secrets, hashed):
    assert secrets.matches("4827", hashed)
    assert not secrets.matches("4828", hashed)
    assert not secrets.matches("", hashed)


def test_the_hash_tells_how_it_was_made_and_nothing_else(hashed):
    assert hashed.startswith("$argon2id$v=19$m=32768,t=5,p=1$")
    assert "4827" not in hashed.rsplit("$", 2)[0]


def test_two_hashes_of_one_secret_differ(secrets, hashed):
    assert secrets.hashed("4827") != hashed


def test_a_hash_of_other_parameters_still_matches(secrets):
    from argon2 import PasswordHasher

    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("4827")
    assert secrets.matches("4827", weak)


@pytest.mark.parametrize("text", ["", "4827", "$argon2id$", "$ж", "\ud800"])
def test_nothing_matches_what_is_no_hash(secrets, text):
    assert not secrets.matches("4827", text)


def test_what_is_no_text_matches_nothing(secrets, hashed):
    assert not secrets.matches("\ud800", hashed)
