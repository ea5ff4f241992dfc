"""Whether work grows with the length of its text only, told so that a loaded machine cannot mislead."""

import timeit
from collections.abc import Callable
from time import process_time

ROUNDS = 3
ATTEMPTS = 3
TIMES = 8  # the text,
MOST = 30  # the time: in proportion it is 8, quadratic 64
NOTHING = 0.0003  # seconds: less is not measured


def grows_in_proportion(work: Callable[[int], Callable[[], object]], length: int) -> bool:
    """Whether `work(length)`, once made, takes as long for an eighth of the length as that should.

    Counted is the processor's time, the least of some rounds, without garbage collection; and whoever is too
    slow may try again, for what is quadratic is so each time.
    """
    short, long = work(length // TIMES), work(length)
    return any(_seconds(long) < MOST * max(_seconds(short), NOTHING) for _ in range(ATTEMPTS))


def _seconds(work: Callable[[], object]) -> float:
    return min(timeit.repeat(work, timer=process_time, repeat=ROUNDS, number=1))
