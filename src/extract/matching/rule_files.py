"""Rules as they stand in the `rules/*.toml` files."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from klastry.extract.matching.rule_pattern import Pattern, PatternError, compile_pattern, compile_phrases
from klastry.extract.matching.word_order import orders_of
from klastry.polish.lexicon import words_of

RULES = "klastry.extract.rules"
_LIST = re.compile(r"\{(\w+)\}")


def _with_lists(source: str) -> str:
    """A pattern or row of lemmas with the words of the lists that it names: "{companies}" is "firma|…|spółka"."""
    return _LIST.sub(lambda named: "|".join(sorted(words_of(named[1]))), source)


Words: TypeAlias = Annotated[str, AfterValidator(_with_lists)]


class Rule(BaseModel):
    """One rule: what it matches, why it is there, and examples that hold it to that."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z]+(\.[a-z_]+)+$")
    why: str = Field(min_length=10, description="The phenomenon of the language or the layout that it is for.")
    patterns: tuple[Words, ...] = Field(min_length=1, description="In the language of `rule_pattern`.")
    field: str | None = Field(None, description="What the whole match speaks of, where no part of it is a value.")
    value: str | None = Field(None, description="The value that a match stands for, where none is captured.")
    shared: bool = Field(False, description="The values belong to the names before them, one after the other.")
    after: Words | None = Field(
        None, description="Lemmas; one of them stands before in the block, and no other plural since."
    )
    joined: bool = Field(False, description="Its counts belong to the statement on members before it.")
    spare: bool = Field(
        False, description="It holds only where nothing else is said of its field, and no two of its kind differ."
    )
    across: bool = Field(False, description="Its patterns begin in the sentence before the one that they end in.")
    of_member: bool = Field(False, description="Its subject is a member: it is said of what that belongs to.")
    unless: Words | None = Field(
        None, description="Lemmas; where one stands in the clause of the match, it says nothing."
    )
    unless_after: Words | None = Field(
        None, description="Lemmas; where one stands among the next words after the match, it says nothing."
    )
    confidence: float = Field(0.9, gt=0, le=1)
    match: tuple[str, ...] = Field(min_length=1, description="Texts in which it must be found.")
    no_match: tuple[str, ...] = Field((), description="Texts in which it must not be found.")


class RuleFile(BaseModel):
    """One file of rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    phrases: dict[str, tuple[Words, ...]] = Field({}, description="What its patterns name in square brackets.")
    rule: tuple[Rule, ...]


class RuleError(ValueError):
    """A rule file that cannot be used."""


@cache
def rule_file(name: str) -> RuleFile:
    """The rules and phrases of one file, in its order.

    Args:
        name: The file's name without its ending, as in `labels`.

    Raises:
        RuleError: the file is no TOML, or a rule lacks something or has an id that stands there already.
    """
    try:
        with files(RULES).joinpath(f"{name}.toml").open("rb") as file:
            found = RuleFile.model_validate(tomllib.load(file))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise RuleError(f"rules/{name}.toml: {error}") from error
    twice = [rule_id for rule_id, count in Counter(rule.id for rule in found.rule).items() if count > 1]
    if twice:
        raise RuleError(f"rules/{name}.toml: an id stands there twice: {', '.join(twice)}")
    return found


def rules(name: str) -> tuple[Rule, ...]:
    """The rules of one file, in its order; raises as `rule_file` does."""
    return rule_file(name).rule


def patterns(names: Iterable[str]) -> Iterator[tuple[str, Rule, Pattern]]:
    """Every pattern of some rule files, with its file and its rule.

    Raises:
        RuleError: a rule file cannot be read, or one of its patterns.
    """
    for name in names:
        where = "phrases"
        try:
            phrases = compile_phrases(rule_file(name).phrases)
            for rule in rules(name):
                where = rule.id
                for source in chain.from_iterable(map(orders_of, rule.patterns)):
                    yield name, rule, compile_pattern(source, phrases)
        except PatternError as error:
            raise RuleError(f"rules/{name}.toml: {where}: {error}") from error
